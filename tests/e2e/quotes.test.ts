/** Passages that were noted on are found again when the reader comes back, and the note says where one is gone. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Rect, Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardFrame, visibleText } from '../../scripts/browsers/screen.ts';
import { asking, cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, sees, write } from './roles.ts';
import { newsPage } from './site.ts';
import { becomesUnderlined, boxesOf, lines } from './underlined.ts';

const SENTENCE = 'Nobody had expected that Oriel would come back.';
const BEFORE = 'It was a calm day in the harbour.';

let oriel = '';
let tarquel = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
    tarquel = await makeEntity(browser, 'Tarquel');
  },
});
beforeEach(() =>
  asking(stage.browser, async (page) => {
    for (const entity of [oriel, tarquel]) {
      const view = await ask(page, 'entity.view', { id: entity });
      for (const { id } of view?.notes ?? []) await ask(page, 'note.delete', { id });
    }
  }),
);

test('the sentence that a note was written on is marked at once, and again on the next visit', async () => {
  const tab = await openNews(SENTENCE);
  const card = await openCard(tab);
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', 'Ask the harbour master');
  await click(card, 'button', /^Save$/);
  await sees(card, 'Saved.');
  await isMarked(tab, SENTENCE);
  await tab.close();
  const again = await openNews(SENTENCE, '?utm_source=mail');
  await isMarked(again, SENTENCE);
  await becomesUnderlined(again, 'Oriel');
  assert.equal(await isMarkedNow(again, BEFORE), false);
  await again.close();
});

test('it is found after small edits, and in another place of the page', async () => {
  await noteOn(SENTENCE);
  const edited = 'No one had expected that Oriel would come back at all.';
  const tab = await openNews(`Much was written here since. ${edited}`);
  await isMarked(tab, 'had expected that Oriel would come back');
  assert.equal(await isMarkedNow(tab, BEFORE), false);
  assert.doesNotMatch(await visibleText(await openCard(tab)), /no longer has the passage/);
  await tab.close();
});

test('several notes on one sentence mark it once', async () => {
  for (let at = 0; at < 3; at++) await noteOn(SENTENCE);
  const tab = await openNews(SENTENCE);
  await isMarked(tab, SENTENCE);
  const boxes = (await boxesOf(tab, SENTENCE)) ?? [];
  assert.equal((await washes(tab)).length, boxes.length);
  await tab.close();
});

test('where the passage is gone nothing is marked, and the note says so', async () => {
  await noteOn(SENTENCE);
  const tab = await openNews('This article about Oriel has been rewritten from its beginning to its end.');
  const card = await openCard(tab);
  await sees(card, 'on this page, which no longer has the passage');
  assert.deepEqual(await washes(tab), []);
  await tab.close();
});

test('the mark goes with its note, and the page learns nothing of it', async () => {
  await noteOn(SENTENCE);
  const tab = await openNews(SENTENCE);
  await isMarked(tab, SENTENCE);
  const seen = await tab.evaluate(() => document.documentElement.outerHTML);
  assert.doesNotMatch(seen, /gold|255, 215, 0/);
  await asking(stage.browser, async (page) => {
    const view = await ask(page, 'entity.view', { id: oriel });
    await ask(page, 'note.delete', { id: view?.notes[0]?.id ?? '' });
  });
  await waitFor('the mark to go', async () => (await washes(tab)).length === 0);
  await becomesUnderlined(tab, 'Oriel');
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), seen);
  await tab.close();
});

test('a mark opens the card of whom it is about, with the note that was written there before newer ones', async () => {
  await noteOn(BEFORE, { entity: tarquel, text: 'Written on the passage' });
  await noteOn('', { entity: tarquel, text: 'Written on no passage' });
  const tab = await openNews(SENTENCE);
  await isMarked(tab, BEFORE);
  const card = await openCard(tab, 'a calm day');
  const text = await sees(card, 'Written on the passage');
  assert.match(text, /^Tarquel/);
  assert.ok(text.indexOf('Written on the passage') < text.indexOf('Written on no passage'), text);
  await tab.mouse.move(1, 1);
  await cardCloses(tab);
  // Its own name is what a card's note is refused for.
  const again = await openCard(tab, 'a calm day');
  await click(again, 'button', 'Not here');
  await sees(again, 'Never mark “Tarquel”');
  await tab.close();
});

test('a name within a mark opens its own card, and the words around it that of the mark', async () => {
  await noteOn(SENTENCE, { entity: tarquel });
  const tab = await openNews(SENTENCE);
  await isMarked(tab, SENTENCE);
  await sees(await openCard(tab, 'had expected'), /^Tarquel/);
  await tab.mouse.move(1, 1);
  await cardCloses(tab);
  await sees(await openCard(tab, 'Oriel'), /^Oriel/);
  await tab.close();
});

test('where notes on several were written on one passage, the card of one leads to the others', async () => {
  await noteOn(BEFORE, { entity: oriel, text: 'On Oriel' });
  await noteOn(BEFORE, { entity: tarquel, text: 'On Tarquel' });
  const tab = await openNews(SENTENCE);
  await isMarked(tab, BEFORE);
  const card = await openCard(tab, 'a calm day');
  // The newest is the first.
  await sees(card, /^Tarquel/);
  await sees(card, 'Also noted on here');
  await click(card, 'button', 'Oriel');
  await sees(card, 'On Oriel');
  await tab.close();
});

test('the keys go to marks and names in the order of the text, and open the card of either', async () => {
  await noteOn(BEFORE, { entity: tarquel });
  const tab = await openNews(SENTENCE);
  await isMarked(tab, BEFORE);
  await tab.activate();
  for (const name of [/^Tarquel/, /^Oriel/]) {
    await stage.browser.command('next-mention', tab);
    await stage.browser.command('open-card', tab);
    await sees(await openedCard(tab), name);
    await tab.keyboard.press('Escape');
    await cardCloses(tab);
  }
  await tab.close();
});

test('a card that a mark has opened stays while the page is spotted again', async () => {
  await noteOn(BEFORE, { entity: tarquel });
  const tab = await openNews(SENTENCE);
  await isMarked(tab, BEFORE);
  const card = await openCard(tab, 'a calm day');
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', 'Calmer than ever');
  await click(card, 'button', /^Save$/);
  await sees(card, 'Saved.');
  await sees(card, 'Calmer than ever');
  await tab.close();
});

function openNews(sentence: string, query = ''): Promise<Tab> {
  const url = stage.site.page('/quotes.html', newsPage(`<p>${BEFORE} ${sentence} Then it was night.</p>`));
  return openArticle(stage.browser, url + query);
}

async function openCard(tab: Tab, words = 'Oriel'): Promise<View> {
  await pointAt(tab, words);
  return waitFor('the card', () => cardFrame(tab));
}

function noteOn(exact: string, { entity = oriel, text = 'Why?' } = {}): Promise<unknown> {
  const page = { url: `${stage.site.origin}/quotes.html`, title: 'An article' };
  const around = { prefix: `${BEFORE} `, suffix: ' Then it was night.' };
  const quote = { exact, ...(exact === SENTENCE ? around : { prefix: '', suffix: '' }) };
  return asking(stage.browser, (asker) => ask(asker, 'note.add', { entity, text, quote, page }));
}

/** What is drawn over words, and not under them. */
const washes = async (tab: Tab): Promise<Rect[]> => (await lines(tab)).filter(({ height }) => height > 10);

async function isMarkedNow(tab: Tab, text: string): Promise<boolean> {
  const boxes = (await boxesOf(tab, text)) ?? [];
  const drawn = await washes(tab);
  const within = (box: Rect): boolean =>
    drawn.some(
      ({ x, y, width, height }) =>
        x <= box.x + 1 && x + width >= box.x + box.width - 1 && y <= box.y + 1 && y + height >= box.y + box.height - 1,
    );
  return boxes.length > 0 && boxes.every(within);
}

const isMarked = (tab: Tab, text: string): Promise<unknown> =>
  waitFor(`a mark over “${text}”`, () => isMarkedNow(tab, text));
