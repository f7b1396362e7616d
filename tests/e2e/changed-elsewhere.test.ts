/**
 * What is being changed in one place may be deleted or changed in another: nothing written is lost, nothing overwritten
 * unseen.
 */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardIsOpen, visibleText } from '../../scripts/browsers/screen.ts';
import type { Note } from '../../src/entity.ts';
import { asking, cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const QUOTE = { exact: 'Oriel came.', prefix: '', suffix: '' };
const NOTE_GONE = 'The note was deleted. Your text was kept.';
const NOTE_CHANGED = 'The note was changed elsewhere. Your text was kept.';

let oriel = '';
const stage = useStage();
beforeEach(async () => {
  await asking(stage.browser, async (page) => {
    if (oriel !== '') await ask(page, 'entity.delete', { id: oriel });
  });
  oriel = await makeEntity(stage.browser, 'Oriel');
});

test('a change of a note that was deleted meanwhile is shown as what it is, and is saved as a new note', async () => {
  const note = await addNote('To be changed');
  const tab = await openNews();
  await beginChange(tab, 'Changed by half');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await asked((library) => ask(library, 'note.delete', { id: note.id }));

  const library = await openOriel();
  await sees(library, NOTE_GONE);
  assert.doesNotMatch(await sees(library, 'Changed by half'), /What you write here is shown/);
  await library.close();
  const card = await openCard(tab);
  await sees(card, NOTE_GONE);
  await sees(card, 'Changed by half');
  await click(card, 'button', 'Save as new note');
  await sees(card, 'Saved as a new note.');
  assert.deepEqual(await notes(), [['Changed by half', QUOTE.exact]]);
  await goesAway(card, NOTE_GONE);
  await tab.close();
});

test('a change of a note that was deleted meanwhile is discarded, with a way back, in the library and in the card', async () => {
  const note = await addNote('To be changed');
  const tab = await openNews();
  await beginChange(tab, 'Changed by half');
  await tab.close();
  await asked((library) => ask(library, 'note.delete', { id: note.id }));

  const again = await openNews();
  for (const open of [openOriel, () => openCard(again)]) {
    const view = await open();
    await click(view, 'button', 'Discard');
    await goesAway(view, NOTE_GONE);
    await click(view, 'button', 'Undo');
    await sees(view, NOTE_GONE);
  }
  const library = await openOriel();
  await click(library, 'button', 'Discard');
  await goesAway(library, NOTE_GONE);
  await library.close();
  await again.reload();
  await goesAway(await openCard(again), NOTE_GONE);
  await again.close();
});

test('a note that is deleted while it is being changed can be saved as a new one', async () => {
  const note = await addNote('To be changed');
  const tab = await openNews();
  const card = await beginChange(tab, 'Changed in full');
  await asked((library) => ask(library, 'note.delete', { id: note.id }));
  await tab.activate();
  await click(card, 'button', /^Save$/);
  await sees(card, NOTE_GONE);
  await click(card, 'button', 'Save as new note');
  await sees(card, 'Saved as a new note.');
  assert.deepEqual(await notes(), [['Changed in full', QUOTE.exact]]);
  await tab.close();
});

test('a fact that is deleted while it is being changed can be saved as a new one, also later', async () => {
  const tab = await openNews();
  for (const what of ['now', 'later'] as const) {
    const { id } = await asked((library) => ask(library, 'fact.add', { entity: oriel, fact: { text: 'Sails' } }));
    const card = await openCard(tab);
    await click(card, 'button', /^Edit the fact Sails$/);
    await write(card, 'textbox', 'Fact', `Sails ${what}`);
    await asked((library) => ask(library, 'fact.delete', { id }));
    await tab.activate();
    if (what === 'now') await click(card, 'button', /^Save$/);
    else await tab.keyboard.press('Escape');
    const last = what === 'now' ? card : await openCard(tab);
    await sees(last, 'The fact was deleted. Your text was kept.');
    await click(last, 'button', 'Save as new fact');
    await sees(last, 'Saved as a new fact.');
    await tab.keyboard.press('Escape');
    await cardCloses(tab);
  }
  const view = await asked((library) => ask(library, 'entity.view', { id: oriel }));
  assert.deepEqual(view?.facts.map(({ text }) => text).sort(), ['Sails later', 'Sails now']);
  await tab.close();
});

test('a note that was changed elsewhere is shown before it is replaced', async () => {
  const note = await addNote('To be changed');
  const tab = await openNews();
  const card = await beginChange(tab, 'Changed here');
  await asked((library) => ask(library, 'note.update', { id: note.id, text: 'Changed there' }));
  await tab.activate();
  await click(card, 'button', /^Save$/);
  await sees(card, NOTE_CHANGED);
  await click(card, 'button', 'What it says now');
  await sees(card, 'Changed there');
  assert.equal((await control(card, 'textbox', 'Note')).value, 'Changed here');
  await click(card, 'button', 'Replace it with yours');
  await sees(card, 'Saved.');
  assert.deepEqual(await notes(), [['Changed here', QUOTE.exact]]);
  await tab.close();
});

test('a draft that was left before its note was changed in the library does not overwrite it unseen', async () => {
  const note = await addNote('To be changed');
  const tab = await openNews();
  await beginChange(tab, 'Changed here');
  await tab.close();
  await asked((library) => ask(library, 'note.update', { id: note.id, text: 'Changed there' }));

  const library = await openOriel();
  assert.equal((await control(library, 'textbox', 'Note')).value, 'Changed here');
  await click(library, 'button', /^Save$/);
  await sees(library, NOTE_CHANGED);
  await click(library, 'button', 'Save as new note');
  await sees(library, 'Saved as a new note.');
  assert.deepEqual(await notes(), [
    ['Changed here', QUOTE.exact],
    ['Changed there', QUOTE.exact],
  ]);
  await waitFor('the form to close', async () => (await controls(library, 'textbox')).length === 0);
  await library.close();
});

test('who is deleted while something is written on them in a card is said to be gone until they are back, which is shown until it was seen, and the text is in Changes', async () => {
  await addNote('To be changed');
  const tab = await openNews();
  const card = await beginChange(tab, 'Half a thought');
  const library = await openOriel();
  await click(library, 'button', 'Delete this entity');
  await sees(library, 'Deleted Oriel.');
  await library.close();
  const deleted = oriel;
  oriel = '';
  await card.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (!document.body.textContent?.includes('What you deleted')) return;
      document.title = 'told wrongly';
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await comeBack(tab, card);
  await sees(card, 'What you wrote here and did not save is kept');
  assert.notEqual(await card.evaluate(() => document.title), 'told wrongly');
  assert.equal(await card.evaluate(() => document.activeElement?.localName), 'h1');
  await click(card, 'button', 'Open Changes');
  const changes = await waitFor('Changes', async () => {
    for (const one of await stage.browser.tabs()) if ((await one.url()).endsWith('#changes')) return one;
    return undefined;
  });
  await sees(changes, 'Half a thought');
  await click(changes, 'button', 'Discard');
  await goesAway(changes, 'Half a thought');
  await changes.close();
  await tab.activate();
  await tab.mouse.move(1, 1);
  // Brought back in another window, and nobody comes back to this one.
  const [deletion] = await asked((other) => ask(other, 'change.list', { limit: 1 }));
  await asked((other) => ask(other, 'change.undo', { change: deletion?.id ?? '' }));
  oriel = deleted;
  await sees(card, /Facts|Add a fact/);
  // Nothing was written that would keep it: it stays until its reader was there.
  await delay(1000);
  assert.ok(await cardIsOpen(tab));
  await card.evaluate(() => dispatchEvent(new Event('blur')));
  await cardCloses(tab);
  await tab.close();
});

test('what is changed of an entity in another window is seen at once, and what is changed of it in both is kept', async () => {
  const library = await openOriel();
  await click(library, 'button', 'Edit name, kind, summary and tags');
  await write(library, 'textbox', 'Summary', 'Changed here');
  await asked((other) => ask(other, 'entity.update', { id: oriel, tags: ['north'] }));
  await asked((other) => ask(other, 'note.add', { entity: oriel, text: 'Written there' }));
  await sees(library, 'Written there');
  assert.equal((await control(library, 'textbox', 'Summary')).value, 'Changed here');
  await click(library, 'button', /^Save$/);
  await sees(library, 'Saved.');
  const view = await asked((other) => ask(other, 'entity.view', { id: oriel }));
  assert.deepEqual([view?.summary, view?.tags], ['Changed here', ['north']]);
  await library.close();
});

test('what of an entity or an alias is changed in two windows is shown before it is replaced, and nothing else is', async () => {
  const alias = { text: 'ORL', policy: 'exact' } as const;
  const { id } = await asked((other) => ask(other, 'alias.add', { entity: oriel, alias }));
  const library = await openOriel();
  await click(library, 'button', 'Edit name, kind, summary and tags');
  await write(library, 'textbox', 'Summary', 'Changed here');
  await asked((other) => ask(other, 'entity.update', { id: oriel, summary: 'Changed there', tags: ['north'] }));
  await click(library, 'button', /^Save$/);
  await sees(library, 'The entity was changed elsewhere. Your text was kept.');
  await click(library, 'button', 'What it says now');
  await sees(library, 'Changed there');
  await click(library, 'button', 'Replace it with yours');
  await sees(library, 'Saved.');
  await click(library, 'button', 'Edit the alias ORL');
  await write(library, 'textbox', 'Alias', 'ORLL');
  await asked((other) => ask(other, 'alias.update', { id, text: 'O.R.L.' }));
  await click(library, 'button', /^Save$/);
  await sees(library, 'The alias was changed elsewhere. Your text was kept.');
  await click(library, 'button', 'What it says now');
  await sees(library, 'O.R.L.');
  await click(library, 'button', 'Save as new alias');
  await sees(library, 'Saved as a new alias.');
  const view = await asked((other) => ask(other, 'entity.view', { id: oriel }));
  assert.deepEqual([view?.summary, view?.tags], ['Changed here', ['north']]);
  assert.deepEqual(view?.aliases.map(({ text }) => text).sort(), ['O.R.L.', 'ORLL']);
  // A form whose alias is gone, and then its entity, leaves the focus near what is said of it.
  const hasFocus = (text: string) =>
    waitFor(`the focus on ${text}`, async () => {
      return text === (await library.evaluate(() => document.activeElement?.textContent));
    });
  await click(library, 'button', 'Edit the alias O.R.L.');
  await write(library, 'textbox', 'Alias', 'O. R. L.');
  await asked((other) => ask(other, 'alias.delete', { id }));
  await comeBack(library);
  await sees(library, 'The alias was deleted. Your text was kept.');
  await hasFocus('Oriel');
  await asked((other) => ask(other, 'entity.delete', { id: oriel }));
  oriel = '';
  await comeBack(library);
  await sees(library, 'No longer known');
  await hasFocus('Changes');
  await library.close();
});

test('a note that is begun in one place and gone on with in another is one in both, and saved once', async () => {
  const library = await openOriel();
  await click(library, 'button', 'Add a note');
  await write(library, 'textbox', 'Note', 'Begun here');
  const tab = await openNews();
  const card = await openCard(tab);
  await write(card, 'textbox', 'New note', 'Gone on with there');
  await comeBack(library);
  await waitFor('the library to have it', async () => (await written(library)) === 'Gone on with there');
  await click(library, 'button', 'Add note');
  await sees(library, 'Saved the note.');
  await comeBack(tab, card);
  await sees(card, 'Gone on with there');
  await waitFor('the form to close', async () => (await written(card)) === undefined);
  assert.equal((await notes()).length, 1);
  await library.close();
  await tab.close();
});

/** What stands in the first field. */
const written = async (view: View): Promise<string | undefined> => (await controls(view, 'textbox'))[0]?.value;

/** The reader comes back to a tab. A driven Chromium takes all its tabs to be in front always. */
async function comeBack(tab: Tab, view: View = tab): Promise<void> {
  await tab.activate();
  await view.evaluate(() => {
    for (const type of ['blur', 'focus']) dispatchEvent(new Event(type));
  });
}

function openNews(): Promise<Tab> {
  return openArticle(stage.browser, stage.site.page('/elsewhere.html', newsPage('<p>Oriel came.</p>')));
}

async function openOriel(): Promise<Tab> {
  const library = await stage.browser.openExtensionPage(`library/library.html#entity=${oriel}`);
  await sees(library, 'Where this comes from');
  return library;
}

async function openCard(tab: Tab): Promise<View> {
  await tab.activate();
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await sees(card, /Facts|Add a fact/);
  return card;
}

async function beginChange(tab: Tab, text: string): Promise<View> {
  const card = await openCard(tab);
  await click(card, 'button', 'Edit this note');
  await write(card, 'textbox', 'Note', text);
  await waitFor('the text to be written', async () => (await control(card, 'textbox', 'Note')).value === text);
  return card;
}

const asked = <T>(run: (library: View) => Promise<T>): Promise<T> => asking(stage.browser, run);

const addNote = async (text: string): Promise<Note> => {
  const page = { url: stage.site.page('/elsewhere.html', newsPage('<p>Oriel came.</p>')), title: 'Elsewhere' };
  return (await asked((library) => ask(library, 'note.add', { entity: oriel, text, quote: QUOTE, page }))).note;
};

async function notes(): Promise<(string | undefined)[][]> {
  const view = await asked((library) => ask(library, 'entity.view', { id: oriel }));
  return (view?.notes ?? []).map(({ text, quote }) => [text, quote?.exact]);
}

async function goesAway(view: View, text: string): Promise<void> {
  await waitFor(`“${text}” to go`, async () => !(await visibleText(view)).includes(text));
}
