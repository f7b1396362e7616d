/** What is typed in a card is not lost, whatever becomes of the card, its page or the browser. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type { Browser, Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { removeFolder, temporaryFolder } from '../../scripts/browsers/remains.ts';
import { cardFrame } from '../../scripts/browsers/screen.ts';
import { asking, cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

let oriel = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
  },
});
const profile = temporaryFolder('card-drafts-profile');
after(() => removeFolder(profile));
beforeEach(() => forget(stage.browser));

const SENTENCE = 'On Tuesday Oriel came into the harbour with a broken mast.';

test('a note half written is there when the card opens again; it is said to be a draft, and does not hold the card', async () => {
  const tab = await openNews(stage.browser);
  await begin(tab, 'Half a thought');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);

  const again = await openCard(tab);
  assert.equal((await control(again, 'textbox', 'New note')).value, 'Half a thought');
  await sees(again, 'Your draft, not saved yet.');
  assert.equal(await tab.evaluate(() => document.hasFocus()), true);
  await tab.mouse.move(1, 1);
  await cardCloses(tab);
});

test('a draft is thrown away in one click, and comes back with Undo', async () => {
  const tab = await openNews(stage.browser);
  await begin(tab, 'Not for now');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);

  const card = await openCard(tab);
  await click(card, 'button', 'Discard draft');
  await noField(card);
  await click(card, 'button', 'Undo');
  assert.equal((await control(card, 'textbox', 'New note')).value, 'Not for now');
  await click(card, 'button', 'Discard draft');
  await noField(card);
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await noField(await openCard(tab));
});

test('a note that is finished on another page is on the sentence and the page that it was begun on', async () => {
  const { browser, site } = stage;
  const first = await openNews(browser);
  await begin(first, 'Begun elsewhere');
  const begunOn = await first.url();
  await first.close();

  const other = newsPage('<p>Another week, and Oriel again.</p>', { title: 'Another week' });
  const tab = await openArticle(browser, site.page('/another.html', other));
  const card = await openCard(tab);
  await sees(card, 'Your draft from “The broken mast”, not saved yet.');
  await click(card, 'button', 'Save');
  await sees(card, 'Saved.');
  const view = await asking(browser, (page) => ask(page, 'entity.view', { id: oriel }));
  const [note] = view?.notes ?? [];
  assert.deepEqual([note?.text, note?.quote?.exact, note?.page?.url], ['Begun elsewhere', SENTENCE, begunOn]);
});

test('a note that is begun in a card and finished in the library or the popup is on its sentence too', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await begin(tab, 'Finished in the library');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  const library = await browser.openExtensionPage(`library/library.html#entity=${oriel}`);
  await click(library, 'button', 'Add note');
  await sees(library, 'Saved the note.');
  await library.close();

  await begin(tab, 'Finished in the popup');
  const popup = await browser.openPopup(tab);
  await click(popup, 'button', 'Add a note on Oriel');
  await click(popup, 'button', 'Save note');
  await sees(popup, 'Saved the note on Oriel.');
  await browser.closePopup();
  const view = await asking(browser, (page) => ask(page, 'entity.view', { id: oriel }));
  for (const what of ['library', 'popup']) {
    const note = view?.notes.find(({ text }) => text === `Finished in the ${what}`);
    assert.equal(note?.quote?.exact, SENTENCE);
  }
  await tab.close();
});

test('a change of a note that was not saved is there when the card opens again', async () => {
  const { browser } = stage;
  await asking(browser, (page) => ask(page, 'note.add', { entity: oriel, text: 'To be changed' }));
  const tab = await openNews(browser);
  const card = await openCard(tab);
  await click(card, 'button', 'Edit this note');
  await write(card, 'textbox', 'Note', 'Changed by half');
  await tab.reload();

  const again = await openCard(tab);
  assert.equal((await control(again, 'textbox', 'Note')).value, 'Changed by half');
  await click(again, 'button', 'Save');
  await sees(again, 'Saved.');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await noField(await openCard(tab));
});

test('what was being made of a selection is there when the same words are selected again', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  const card = await addBrokenMast(browser, tab);
  await write(card, 'textbox', 'Note', 'Of oak');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);

  const again = await addBrokenMast(browser, tab);
  assert.equal((await control(again, 'textbox', 'Note')).value, 'Of oak');
  await click(again, 'button', 'Discard draft');
  await waitFor('the field to be empty', async () => (await control(again, 'textbox', 'Note')).value === '');
  await click(again, 'button', 'Undo');
  await waitFor('the text to return', async () => (await control(again, 'textbox', 'Note')).value === 'Of oak');
  await click(again, 'button', 'Save entity');
  await sees(again, 'Saved broken mast.');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  assert.equal((await control(await addBrokenMast(browser, tab), 'textbox', 'Note')).value, '');
});

const ENDS: Record<string, (tab: Tab) => Promise<unknown>> = {
  'its page takes our element out': (tab) => tab.evaluate(() => document.querySelector('html > div')?.remove()),
  'its page goes to another': (tab) => tab.goto(stage.site.page('/elsewhere.html', newsPage('<p>Nothing.</p>'))),
  'its tab is closed': (tab) => tab.close(),
};

for (const [what, end] of Object.entries(ENDS)) {
  test(`a note that is being written when ${what} is there in the next card`, async () => {
    const { browser } = stage;
    const tab = await openNews(browser);
    await begin(tab, 'Typed to the last letter');
    await end(tab);
    const next = await openNews(browser);
    const card = await openCard(next);
    assert.equal((await control(card, 'textbox', 'New note')).value, 'Typed to the last letter');
    await next.close();
  });
}

test('a page that takes our element out while the reader writes has cards again', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await begin(tab, 'Typed before');
  await tab.evaluate(() => document.querySelector('html > div')?.remove());
  const card = await openCard(tab);
  assert.equal((await control(card, 'textbox', 'New note')).value, 'Typed before');
  await tab.close();
});

test('what was typed in a card is there after the browser was killed', async () => {
  const first = await stage.launch({ profile });
  const id = await makeEntity(first, 'Oriel');
  await begin(await openNews(first), 'Typed before the crash');
  await waitFor('the draft to be kept', async () => (await draftOf(first, id)) === 'Typed before the crash');
  await first.kill();

  const second = await stage.launch({ profile });
  const card = await openCard(await openNews(second));
  assert.equal((await control(card, 'textbox', 'New note')).value, 'Typed before the crash');
  await second.close();
});

function openNews(browser: Browser): Promise<Tab> {
  const page = newsPage(`<p>It was a grey week. ${SENTENCE} It rained.</p>`, { title: 'The broken mast' });
  return openArticle(browser, stage.site.page('/mast.html', page));
}

async function openCard(tab: Tab): Promise<View> {
  await tab.activate();
  return waitFor('the card to open', async () => {
    // On a busy machine the page may not have seen that the pointer was away.
    await pointAt(tab, 'Oriel');
    return waitFor('the card', () => cardFrame(tab), 3_000);
  });
}

async function begin(tab: Tab, text: string): Promise<void> {
  const card = await openCard(tab);
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', text);
  // Firefox gives keys to another process than the page's: the last one may still be on its way.
  await waitFor('the text to be written', async () => (await control(card, 'textbox', 'New note')).value === text);
}

async function addBrokenMast(browser: Browser, tab: Tab): Promise<View> {
  await tab.activate();
  await tab.evaluate((text) => {
    const node = document.querySelector('article p')?.firstChild as Text;
    const start = node.data.indexOf(text);
    getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
  }, 'broken mast');
  await browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await sees(card, 'Save entity');
  return card;
}

function draftOf(browser: Browser, entity: string): Promise<string | undefined> {
  return asking(browser, async (page) => (await ask(page, 'draft.get', { key: `note:${entity}` }))?.text);
}

async function forget(browser: Browser): Promise<void> {
  await asking(browser, (page) => ask(page, 'draft.set', { key: `note:${oriel}`, fields: null }));
}

async function noField(view: View): Promise<void> {
  await waitFor('no field', async () => (await controls(view, 'textbox')).length === 0);
}
