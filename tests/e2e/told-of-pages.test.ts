/** What the measuring of pages is told by the browsers: errors of our scripts, and what they take. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownErrors, settledArticle } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { temporaryFolder } from '../../scripts/browsers/remains.ts';
import { builtExtension, useStage } from './harness.ts';
import { newsPage } from './site.ts';

const ARTICLE = newsPage('<p>Italy and Germany talked of the pact for many days, and of what may come.</p>'.repeat(12));

const stage = useStage({ packs: true, extension: failing(), throws: /thrown in a page/ });

/** The extension, whose script in pages throws when it has begun. */
function failing(): string {
  const folder = temporaryFolder('failing');
  cpSync(builtExtension(), folder, { recursive: true });
  appendFileSync(join(folder, 'content.js'), '\nsetTimeout(() => { throw new Error("thrown in a page"); });');
  return folder;
}

test('an error of a script in a page is told, with whose it is', async () => {
  const { browser, site } = stage;
  const tab = await browser.open(site.page('/failing.html', ARTICLE));
  await waitFor('the error', async () =>
    (await ownErrors(browser)).find((error) => error.includes('thrown in a page')),
  );
  await tab.close();
});

test('what the scripts take is told, of what the browser calls later too', async () => {
  const { browser, site } = stage;
  const url = site.page('/timed.html', ARTICLE);
  const [time] = await browser.scriptTimes([
    async () => {
      const tab = await browser.open(url);
      assert.ok((await settledArticle(browser, tab)).mentions.length >= 24);
      return tab;
    },
  ]);
  assert.ok(time && time.longestMs > 0 && time.ms > time.longestMs);
});
