/** What the interface says is saved is saved. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Tab } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt } from '../../scripts/browsers/point.ts';
import { removeFolder, temporaryFolder } from '../../scripts/browsers/remains.ts';
import { asking, cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});
const profile = temporaryFolder('kept-profile');
after(() => removeFolder(profile));

const SENTENCE = 'On Tuesday Oriel came into the harbour with a broken mast.';

test('a note written in a card is in the popup’s search, with the sentence and the page it was written on', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await writeNoteInCard(tab, 'Remember the broken mast');
  const popup = await browser.openPopup(tab);
  await write(popup, 'searchbox', 'Search', 'broken');
  await sees(popup, 'Remember the broken mast');
  await browser.closePopup();
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'broken', limit: 9 }));
  assert.equal(notes.length, 1);
  assert.equal(notes[0]?.note.quote?.exact, SENTENCE);
  assert.equal(notes[0]?.note.page?.url, await tab.url());
  assert.equal(notes[0]?.note.page?.date, '2023-04-20');
});

test('a note is still there after the browser was killed at the moment its card said “Saved”', async () => {
  const first = await stage.launch({ profile });
  await makeEntity(first, 'Oriel');
  await writeNoteInCard(await openNews(first), 'Written a moment before the crash');
  await first.kill();

  const second = await stage.launch({ profile });
  const tab = await openNews(second);
  const popup = await second.openPopup(tab);
  await write(popup, 'searchbox', 'Search', 'crash');
  await sees(popup, 'Written a moment before the crash');
  await second.closePopup();
  await pointAt(tab, 'Oriel');
  await sees(await openedCard(tab), 'Written a moment before the crash');
  await second.close();
});

test('a note is written although the background was ended while the reader wrote', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', 'The worker died and nothing was lost');
  await browser.background.stop();
  await click(card, 'button', 'Save');
  await sees(card, 'Saved.');
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'worker', limit: 9 }));
  assert.equal(notes.length, 1);
});

test('a note is saved once although the background is ended while it saves', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  const texts = [0, 1, 2, 4, 8, 16].map((delay) => ({ delay, text: `Ended after ${delay} milliseconds` }));
  for (const { delay, text } of texts) {
    await click(card, 'button', 'Add a note');
    await write(card, 'textbox', 'New note', text);
    const saved = click(card, 'button', 'Save');
    await pause(delay);
    await browser.background.stop();
    await saved;
    await sees(card, text);
  }
  // At the end: another tab in front would close the card.
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'milliseconds', limit: 99 }));
  assert.deepEqual(notes.map(({ note }) => note.text).sort(), texts.map(({ text }) => text).sort());
});

test('a deleted note comes back with Undo', async () => {
  const tab = await openNews(stage.browser);
  await writeNoteInCard(tab, 'Here to stay');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Delete this note');
  await sees(card, 'Note deleted.');
  await click(card, 'button', 'Undo');
  await sees(card, 'Undone.');
  await sees(card, 'Here to stay');
});

function openNews(browser: Browser): Promise<Tab> {
  return openArticle(
    browser,
    stage.site.page('/oriel.html', newsPage(`<p>It was a grey week. ${SENTENCE} It rained.</p>`)),
  );
}

async function writeNoteInCard(tab: Tab, text: string): Promise<void> {
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', text);
  await click(card, 'button', 'Save');
  await sees(card, 'Saved.');
}
