/** Several entities changed at once from the library's list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { useStage } from './harness.ts';
import { choose, click, control, controls, sees, write } from './roles.ts';

const NAMES = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Oak'];

const stage = useStage({
  async prepare({ browser }) {
    const library = await browser.openExtensionPage('library/library.html');
    for (const name of NAMES) await ask(library, 'entity.create', { entity: { name, kind: 'concept' } });
    await library.close();
  },
});

async function kinds(library: Tab): Promise<string[]> {
  const { ids } = (await ask(library, 'entity.list', { limit: 99 })) ?? { ids: [] };
  return (await ask(library, 'entity.rows', { ids })).map(({ name, kind }) => `${name} ${kind}`);
}

async function chosen(library: Tab): Promise<string[]> {
  return (await controls(library, 'checkbox')).filter(({ checked }) => checked).map(({ name }) => name);
}

/** Waits until one of the list's entities has the focus. */
async function listHasFocus(library: Tab): Promise<void> {
  await waitFor('the list to have the focus', () =>
    library.evaluate(() => document.activeElement?.closest('ul[aria-label="Entities"] a') != null),
  );
}

test('a stretch is selected with Shift, and its kind set and set back at once', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await click(library, 'button', 'Select');
  await click(library, 'checkbox', 'Select Birch');
  const last = await control(library, 'checkbox', 'Select Elm');
  await library.evaluate(({ x, y }) => {
    const box = document.elementFromPoint(x + 4, y + 4);
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
  }, last.rect);
  await sees(library, '3 selected');
  assert.deepEqual(await chosen(library), ['Select Birch', 'Select Cedar', 'Select Elm']);
  await choose(library, 'Set kind', 'place');
  await sees(library, 'Set the kind of 3 entities to Place.');
  assert.deepEqual((await kinds(library)).slice(0, 4), ['Ash concept', 'Birch place', 'Cedar place', 'Elm place']);
  assert.deepEqual(await controls(library, 'checkbox'), []);
  await listHasFocus(library);
  await click(library, 'button', 'Undo');
  await waitFor('the kinds to be back', async () => (await kinds(library)).every((row) => row.endsWith('concept')));
  await library.close();
});

test('once selecting has begun the list has the keys: Ctrl+A selects all of it, and nothing of the page', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await click(library, 'button', 'Select');
  await control(library, 'checkbox', 'Select Ash');
  await library.keyboard.press('Control+a');
  await sees(library, `${NAMES.length} selected`);
  assert.equal(await library.evaluate(() => String(getSelection())), '');
  await click(library, 'button', 'Done');
  await listHasFocus(library);
  await library.close();
});

test('a box shows at once what the pointer made of it', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await click(library, 'button', 'Select');
  for (const [name, said, boxes] of [
    ['Birch', '1 selected', ['Select Birch']],
    ['Elm', '2 selected', ['Select Birch', 'Select Elm']],
    ['Birch', '1 selected', ['Select Elm']],
  ] as const) {
    await click(library, 'checkbox', `Select ${name}`);
    await sees(library, said);
    assert.deepEqual(await chosen(library), boxes);
  }
  await library.close();
});

test('the keys select too, and all that the filter finds is deleted and comes back', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await write(library, 'searchbox', 'Search', '');
  await control(library, 'link', /Ash$/);
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press(' ');
  await sees(library, '1 selected');
  await library.keyboard.press('Shift+ArrowDown');
  await sees(library, '2 selected');
  assert.deepEqual(await chosen(library), ['Select Ash', 'Select Birch']);
  await library.keyboard.press('Control+a');
  await sees(library, '6 selected');
  await library.keyboard.press(' ');
  await sees(library, '5 selected');
  await click(library, 'button', 'Delete');
  await sees(library, 'Deleted 5 entities.');
  assert.deepEqual(await kinds(library), ['Birch concept']);
  await sees(library, '1 entity');
  await listHasFocus(library);
  await click(library, 'button', 'Undo');
  await waitFor('all to be back', async () => (await kinds(library)).length === NAMES.length);
  await sees(library, 'Undone.');
  // Where nothing is left to have the focus, the heading has it.
  await click(library, 'button', 'Select');
  await library.keyboard.press('Control+a');
  await click(library, 'button', 'Delete');
  await sees(library, 'Nothing of yours is here yet.');
  await control(library, 'heading', 'Entities');
  assert.equal(await library.evaluate(() => document.activeElement?.localName), 'h1');
  await click(library, 'button', /^Undo$/);
  await waitFor('all to be back', async () => (await kinds(library)).length === NAMES.length);
  await library.keyboard.press('Escape');
  await library.close();
});

test('two that are selected are merged', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await click(library, 'button', 'Select');
  await click(library, 'checkbox', 'Select Ash');
  await click(library, 'checkbox', 'Select Birch');
  await sees(library, '2 selected');
  await click(library, 'button', 'Merge');
  await click(library, 'radio', 'Birch');
  await click(library, 'button', 'Merge');
  await sees(library, 'Merged 2 entities into Birch.');
  await library.close();
});

test('more than can be changed at once are said to be too many, until the list is narrower', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  const entities = Array.from({ length: 5001 }, (_, at) => ({ id: `${at}`, name: `Star ${at}`, kind: 'place' }));
  const head = { name: 'Stars', description: 'Many.', source: 'https://example.org', licence: 'CC0-1.0' };
  const pack = { format: 'apropos-pack', version: 1, id: 'stars', ...head, date: '2026-01-01', entities };
  await ask(library, 'pack.add', { text: JSON.stringify(pack) });
  await library.reload();
  await choose(library, 'Where they come from', 'all');
  await sees(library, '5,006 entities');
  await click(library, 'button', 'Select');
  await click(library, 'button', 'Select all');
  await sees(library, 'At most 5,000 can be changed at once.');
  assert.equal((await control(library, 'button', 'Delete')).disabled, true);
  await write(library, 'searchbox', 'Search', 'kind:concept');
  await control(library, 'link', /Cedar$/);
  await click(library, 'button', 'Select');
  await click(library, 'button', 'Select all');
  await sees(library, '5 selected');
  assert.equal((await control(library, 'button', 'Delete')).disabled, false);
  await library.close();
});
