/** What a reader copies from a page whose names have lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { newsPage } from './site.ts';
import { becomesUnderlined } from './underlined.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});
const BODY = '<p>On Tuesday <b>Oriel</b> came to the harbour.</p><ul><li>Oriel left.</li></ul><p>So did the ship.</p>';
/** Where what was copied is put down: as text, and as a page's editor takes it. */
const DESK = '<!doctype html><title>Desk</title><textarea></textarea><div contenteditable="true">-</div>';

test('what is copied with lines and a card shown is what is copied without us', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/copied.html', newsPage(BODY)));
  await tab.activate();
  await becomesUnderlined(tab, 'Oriel', 1);
  await pointAt(tab, 'Oriel');
  await openedCard(tab);
  const shown = await copied(tab);
  assert.match(shown.text, /On Tuesday Oriel came/);

  // Of a page that is no news nothing is read, and nothing stands in it.
  const plain = await browser.open(site.page('/plain.html', newsPage(BODY).replace(/<script.*<\/script>/, '')));
  await plain.activate();
  assert.equal(await plain.evaluate(() => document.querySelector('html > div')), null);
  assert.deepEqual(shown, await copied(plain));
});

/** Copies all of a page, and pastes it elsewhere. */
async function copied(tab: Tab): Promise<{ text: string; html: string }> {
  await tab.keyboard.press('Control+a');
  await waitFor('the selection', () => tab.evaluate(() => String(getSelection()).includes('harbour')));
  await tab.keyboard.press('Control+c');
  const desk = await stage.browser.open(stage.site.page('/desk.html', DESK));
  await desk.activate();
  await desk.evaluate(() => document.querySelector('textarea')?.focus());
  await desk.keyboard.press('Control+v');
  await waitFor('the text', () => desk.evaluate(() => document.querySelector('textarea')?.value !== ''));
  await desk.evaluate(() => document.querySelector('div')?.focus());
  await desk.keyboard.press('Control+v');
  await waitFor('the html', () => desk.evaluate(() => document.querySelector('div')?.textContent !== '-'));
  const found = await desk.evaluate(() => ({
    text: document.querySelector('textarea')?.value ?? '',
    html: document.querySelector('div')?.innerHTML ?? '',
  }));
  await desk.close();
  return found;
}
