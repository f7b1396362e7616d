/** Selected text becomes an entity, another name of one, or a note on one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rect, Tab } from '../../scripts/browsers/browser.ts';
import { ask, askPage, settledCast, writtenMentions } from '../../scripts/browsers/extension.ts';
import { dragOver, pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { asking, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';
import { boxesOf } from './underlined.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Meridian Harbour Trust', ['Méridian']);
  },
});
const MENU = { id: 'add-selection', title: 'Add to Apropos' };

test('a selected name becomes an entity by the context menu, and is underlined at once', async () => {
  const { browser } = stage;
  const tab = await openNews();
  await select(tab, 'Tamsin Vale');
  await browser.clickSelectionMenu(MENU, tab);
  const card = await openedCard(tab);
  assert.equal((await control(card, 'textbox', 'Name')).value, 'Tamsin Vale');
  await click(card, 'button', 'Save entity');
  await sees(card, 'Saved Tamsin Vale.');
  await isSpotted(tab, 'Tamsin Vale');
});

test('what the page calls a selected name besides it is offered as an alias', async () => {
  const body = '<p>The Selwyn Dock Authority (SDA) was closed. Nobody knows why, said the SDA.</p>';
  const tab = await openArticle(stage.browser, stage.site.page('/also-called.html', newsPage(body)));
  await select(tab, 'Selwyn Dock Authority');
  await stage.browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await click(card, 'checkbox', 'SDA');
  await click(card, 'button', 'Save entity');
  await sees(card, 'Saved Selwyn Dock Authority.');
  const { entities } = await asking(stage.browser, (page) => ask(page, 'search', { query: 'sda', limit: 5 }));
  assert.deepEqual(
    entities.map(({ name }) => name),
    ['Selwyn Dock Authority'],
  );
});

test('who adds a short name is offered what the page calls it in full, as the name too', async () => {
  const body = '<p>Nobody was there but Berta Lindqvist. Later Lindqvist said that she had been alone.</p>';
  const tab = await openArticle(stage.browser, stage.site.page('/in-full.html', newsPage(body)));
  await tab.activate();
  await select(tab, 'Lindqvist said');
  await stage.browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await write(card, 'textbox', 'Name', 'Lindqvist');
  await control(card, 'checkbox', 'Berta Lindqvist');
  await click(card, 'button', 'Make it the name');
  assert.equal((await control(card, 'textbox', 'Name')).value, 'Berta Lindqvist');
  assert.equal((await control(card, 'checkbox', 'Lindqvist')).checked, true);
  assert.equal(await card.evaluate(() => (document.activeElement as HTMLInputElement).value), 'Berta Lindqvist');
  await click(card, 'button', 'Save entity');
  await sees(card, 'Saved Berta Lindqvist.');
  const { entities } = await asking(stage.browser, (page) => ask(page, 'search', { query: 'lindqvist', limit: 5 }));
  const view = await asking(stage.browser, (page) => ask(page, 'entity.view', { id: entities[0]?.id ?? '' }));
  assert.deepEqual([view?.name, view?.kind, view?.aliases[0]?.text], ['Berta Lindqvist', 'person', 'Lindqvist']);
});

test('the kind of a short name is guessed by what the page calls it in full', async () => {
  const body = '<p>Nobody was there but Edda Marlow. Later Marlow said that she had been alone.</p>';
  const tab = await openArticle(stage.browser, stage.site.page('/kind-in-full.html', newsPage(body)));
  await tab.activate();
  await select(tab, 'Marlow');
  await stage.browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await waitFor('the kind', async () => (await control(card, 'combobox', 'Kind')).value === 'person');
  // To be guessed is not to be written: there is no draft, and the card goes with the pointer.
  await tab.keyboard.press('Escape');
  const drafts = await asking(stage.browser, (page) => ask(page, 'draft.among', { keys: ['add:Marlow'] }));
  assert.deepEqual(drafts, []);
});

test('a selected name becomes another name of an entity by the shortcut', async () => {
  const { browser } = stage;
  const tab = await openNews();
  await select(tab, 'the grey lady');
  await browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await click(card, 'radio', 'Another name');
  await write(card, 'combobox', 'Another name of', 'Oriel');
  await click(card, 'option', /Oriel/);
  await click(card, 'button', 'Save name');
  await sees(card, 'is now also Oriel');
  await isSpotted(tab, 'the grey lady');
});

test('Save says what is missing at the first click, also while suggestions are open', async () => {
  const tab = await openNews();
  await select(tab, 'the grey lady');
  await stage.browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await click(card, 'radio', 'Another name');
  await write(card, 'combobox', 'Another name of', 'ori');
  await control(card, 'option', /Oriel/);
  await click(card, 'button', 'Save name');
  await sees(card, 'Choose whose name it is.');
});

test('a selected passage becomes a note on an entity, with the passage kept', async () => {
  const { browser } = stage;
  const tab = await openNews();
  await select(tab, 'Nobody had expected her back');
  await browser.clickSelectionMenu(MENU, tab);
  const card = await openedCard(tab);
  await click(card, 'radio', 'Note');
  await write(card, 'combobox', '', 'Oriel');
  await click(card, 'option', /Oriel/);
  await write(card, 'textbox', /note/i, 'A surprise to everybody');
  await click(card, 'button', /^Save/);
  await sees(card, 'A surprise to everybody');
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'surprise', limit: 5 }));
  assert.match(notes[0]?.note.quote?.exact ?? '', /Nobody had expected her back/);
});

test('who notes on a selected passage is offered whom the page names first', async () => {
  const tab = await openNews();
  await select(tab, 'Nobody had expected her back');
  await stage.browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await control(card, 'combobox', 'Note on');
  await control(card, 'option', /^\S*\s*Oriel/);
  const offered = (await controls(card, 'option')).map(({ name }) => name);
  assert.match(offered.at(0) ?? '', /Oriel/);
  assert.match(offered.at(-1) ?? '', /Meridian Harbour Trust/);
  await card.keyboard.press('Enter');
  await write(card, 'textbox', 'Note', 'Offered at once');
  await click(card, 'button', 'Save note');
  await sees(card, 'Saved the note on Oriel.');
});

test('a selected alias is said to be known, and becomes a note on its entity', async () => {
  const tab = await openNews();
  await select(tab, 'Meridian');
  await stage.browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await sees(card, 'Known already as Meridian Harbour Trust.');
  const { rect } = await control(card, 'button', 'Save entity');
  await write(card, 'textbox', 'Name', 'Meridian Bay');
  await sees(card, 'In full');
  // What comes and goes while the reader is about to save moves nothing under the pointer.
  assert.deepEqual((await control(card, 'button', 'Save entity')).rect, rect);
  await write(card, 'textbox', 'Name', 'Meridian');
  await click(card, 'button', 'Write a note instead');
  await write(card, 'textbox', 'Note', 'Known by half its name');
  await click(card, 'button', 'Save note');
  await sees(card, 'Saved the note on Meridian Harbour Trust.');
});

test('what a card made of a selection is gone again after Undo', async () => {
  const { browser } = stage;
  const tab = await openNews();
  await select(tab, 'Pell Sound');
  await browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await click(card, 'button', 'Save entity');
  await sees(card, 'Saved Pell Sound.');
  await isSpotted(tab, 'Pell Sound');
  await click(card, 'button', 'Undo');
  await waitFor('Pell Sound to be forgotten', async () => {
    const { rows } = await settledCast(browser, tab);
    return !rows.some(({ name }) => name === 'Pell Sound');
  });
});

test('the page’s scripts see no key that is typed into the card', async () => {
  const tab = await openNews();
  await tab.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
      window.addEventListener(type, (event) => seen.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
    }
  });
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', 'secret');
  assert.equal((await control(card, 'textbox', 'New note')).value, 'secret');
  assert.deepEqual(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen), []);
});

const AROUND = '<p>It was a calm day in the harbour. ';
const HELD = `${AROUND}Nobody had expected the brigantine back. Then it was night.</p>`;
const PROSE = `<p>${'The ship left the harbour on a grey morning and nobody on board knew how long. '.repeat(4)}</p>`;
const HOLDERS = {
  'a frame': '<iframe src="/held.html" style="border: 9px solid; width: 500px; height: 300px; margin: 20px"></iframe>',
  'a frame in a frame':
    '<iframe src="/holds.html" style="border: 0; width: 600px; height: 400px; margin: 20px"></iframe>',
  'a shadow root': `<div><template shadowrootmode="open">${HELD}</template></div>`,
};

for (const [where, holder] of Object.entries(HOLDERS)) {
  test(`a passage that is selected in ${where} becomes a note with the words around it, and the card stands there`, async () => {
    const { browser, site } = stage;
    site.page('/held.html', `<!doctype html><body>${HELD}</body>`);
    site.page('/holds.html', `<!doctype html><body>${PROSE}<iframe src="/held.html"></iframe></body>`);
    const tab = await openArticle(browser, site.page('/holder.html', newsPage(PROSE + holder + PROSE)));
    await tab.activate();
    await waitFor('the words to be read', async () => {
      const article = await askPage(browser, tab, 'article', {});
      return article?.state === 'spotted' && article.text.includes('brigantine');
    });
    const boxes = await waitFor('the words', () => boxesOf(tab, 'the brigantine'));
    const [from, to] = [boxes[0], boxes.at(-1)];
    assert.ok(from && to);
    const end = { x: to.x + to.width - 1, y: to.y + to.height / 2 };
    await tab.mouse.drag({ x: from.x + 1, y: from.y + from.height / 2 }, end);
    await browser.command('add-selection', tab);
    const card = await openedCard(tab);
    assert.equal((await control(card, 'textbox', 'Name')).value, 'the brigantine');
    const at = await cardBox(tab);
    const gap = at ? Math.max(at.y - to.y - to.height, from.y - at.y - at.height) : -1;
    assert.ok(gap > 0 && gap < 20, JSON.stringify({ at, from, to }));
    await click(card, 'radio', 'Note');
    await write(card, 'combobox', '', 'Oriel');
    await click(card, 'option', /Oriel/);
    await write(card, 'textbox', /note/i, `Back from ${where}`);
    await click(card, 'button', /^Save/);
    await sees(card, `Back from ${where}`);
    const { notes } = await asking(browser, (page) => ask(page, 'search', { query: `"Back from ${where}"`, limit: 1 }));
    const { exact, prefix, suffix } = notes[0]?.note.quote ?? {};
    assert.equal(exact, 'Nobody had expected the brigantine back.');
    assert.ok(prefix?.endsWith('calm day in the harbour. '), prefix);
    assert.ok(suffix?.startsWith(' Then it was night.'), suffix);
  });
}

/** Where the card is. */
const cardBox = (tab: Tab): Promise<Rect | null> =>
  tab.inClosedRoot(
    'html > div',
    (_, root) => root.querySelector('[popover]')?.getBoundingClientRect().toJSON() as Rect,
    null,
  );

function openNews(): Promise<Tab> {
  const body = `<p>They called Oriel the grey lady. Tamsin Vale sailed her to Pell Sound.</p>
    <p>Nobody had expected her back. Least of all Meridian.</p>`;
  return openArticle(stage.browser, stage.site.page('/selection.html', newsPage(body)));
}

/** Selects a text with the pointer. */
async function select(tab: Tab, text: string): Promise<void> {
  assert.equal(await dragOver(tab, text), text);
}

function isSpotted(tab: Tab, name: string): Promise<unknown> {
  return waitFor(`${name} to be spotted`, async () => {
    const article = await askPage(stage.browser, tab, 'article', {});
    return article && writtenMentions(article).some(({ text }) => text === name);
  });
}
