/** Which of an article's text is read: the golden page says of each name in it whether it is to be spotted. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { ask, settledCast } from '../../scripts/browsers/extension.ts';
import { ROOT } from '../../scripts/root.ts';
import { asking, makeEntity, openArticle, useStage } from './harness.ts';
import { newsPage } from './site.ts';
import { becomesUnderlined } from './underlined.ts';

const PAGE = readFileSync(join(ROOT, 'tests/pages/what-is-read.html'), 'utf8');
const stage = useStage();

test('headline, standfirst, captions, tables and prose are read, and nothing of what stands around them', async () => {
  const { browser, site } = stage;
  const url = site.page('/golden.html', PAGE);
  const marked = await namesOf(await browser.open(url));
  assert.ok(marked.yes.length > 10 && marked.no.length > 10);
  await asking(browser, async (page) => {
    for (const name of [...marked.yes, ...marked.no]) {
      await ask(page, 'entity.create', { entity: { name, kind: 'place', aliases: [] } });
    }
  });
  const { rows } = await settledCast(browser, await openArticle(browser, url));
  assert.deepEqual(rows.map(({ name }) => name).sort(), marked.yes.sort());
});

test('a form in the article is passed over, whatever its fields are called', async () => {
  const { browser, site } = stage;
  await makeEntity(browser, 'Oriel');
  // Chromium has them as properties of the form: the way up the tree would go round in circles.
  const fields = ['parentElement', 'nextSibling', 'children'].map((name) => `<input name="${name}">`);
  const form = `<form>${fields.join('')}<p>Write to us, if you know more.</p></form>`;
  const tab = await openArticle(
    browser,
    site.page('/form.html', newsPage(`<p>Oriel came.</p>${form}<p>Oriel left.</p>`)),
  );
  await becomesUnderlined(tab, 'Oriel');
  assert.equal((await settledCast(browser, tab)).rows.length, 1);
});

/** The names that the page wants read, and those it does not; text that no script sees, as of noscript, is none. */
async function namesOf(tab: Tab): Promise<{ yes: string[]; no: string[] }> {
  const names = await tab.evaluate(() => {
    const all = (read: string): string[] =>
      [...document.querySelectorAll(`[data-read="${read}"]`)].map(({ textContent }) => textContent ?? '');
    return { yes: all('yes'), no: all('no') };
  });
  await tab.close();
  return names;
}
