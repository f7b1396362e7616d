/** The library keeps up with what is done in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';
import { asking, BROWSER, makeEntity, sized, useStage } from './harness.ts';
import { choose, click, control, controls, sees, write } from './roles.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});

test('a new entity is in the list although another search stands there', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await write(library, 'searchbox', 'Search', 'oriel');
  await add(library, 'Yara');
  await control(library, 'link', /^\S* ?Yara/);
  await library.close();
});

test('the library opens on what is the reader’s, and its search finds all, with the pack that it is from', async () => {
  const { browser } = stage;
  const id = 'countries/it';
  await asking(browser, async (page) => {
    await ask(page, 'pack.switch', { id: 'countries', on: true });
    await ask(page, 'note.add', { entity: id, text: 'Where the food is' });
  });
  const library = await browser.openExtensionPage('library/library.html');
  await control(library, 'link', /Italy/);
  await control(library, 'link', /Oriel/);
  const names = async () => (await controls(library, 'link')).map(({ name }) => name);
  assert.equal((await names()).filter((name) => name.includes('France')).length, 0);
  assert.equal((await control(library, 'combobox', 'Where they come from')).value, 'mine');

  await write(library, 'searchbox', 'Search', 'france');
  await control(library, 'link', /France.*Countries and territories/);
  assert.equal((await control(library, 'combobox', 'Where they come from')).value, 'all');
  await write(library, 'searchbox', 'Search', '');
  await library.keyboard.press('Backspace');
  await waitFor('the list', async () => (await names()).every((name) => !name.includes('France')));
  await control(library, 'link', /Oriel/);
  await choose(library, 'Where they come from', 'all');
  await control(library, 'link', /Afghanistan.*Countries and territories/);
  await library.close();
});

test('a pack’s file that is newer updates it, and who removes the pack goes on from the heading', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html#packs');
  await control(library, 'button', 'Add from a file');
  for (const [date, said] of [
    ['2026-01-01', 'Added the pack Oases'],
    ['2026-10-01', 'Updated the pack Oases from 1 January 2026 to 1 October 2026.'],
  ] as const) {
    const head = { id: 'oases', name: 'Oases', description: '', source: 'a file', licence: 'CC0-1.0', date };
    const entities = [{ id: 'siwa', name: 'Siwa', kind: 'place' }];
    await library.evaluate(
      (text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], 'oases.json', { type: 'application/json' }));
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!field) throw new Error('There is no field for a file.');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      JSON.stringify({ format: 'apropos-pack', version: 1, ...head, entities }),
    );
    await sees(library, said);
  }
  await click(library, 'button', /^Remove this pack ?: Oases/);
  await click(library, 'button', /^Remove$/);
  await sees(library, 'Removed the pack Oases.');
  assert.equal(await library.evaluate(() => document.activeElement?.localName), 'h1');
  await library.close();
});

test('who names somebody new as one that is known is told so, and comes to that one', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html#new');
  const { rect } = await control(library, 'button', 'Save');
  await write(library, 'textbox', 'Name', 'oriel');
  await sees(library, 'Known already as Oriel.');
  // What comes while the reader is about to save moves nothing under the pointer.
  assert.deepEqual((await control(library, 'button', 'Save')).rect, rect);
  await click(library, 'button', 'Open the entity');
  await control(library, 'heading', 'Oriel');
  await library.close();
});

test('a name that is too long is refused at its field, until it is changed', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html#new');
  await write(library, 'textbox', 'Name', 'x'.repeat(301));
  await click(library, 'button', 'Save');
  const said = () =>
    library.evaluate(() => {
      const { activeElement: field } = document;
      const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent).join();
    });
  await waitFor('the field to say it', async () => (await said()).includes('at most 300 can be saved'));
  await library.keyboard.press('Backspace');
  await waitFor('it to be said no more', async () => !(await said()).includes('at most 300'));
  await click(library, 'button', 'Cancel');
  await library.close();
});

test('what was said of one thing is gone when another is said, and on another view', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await add(library, 'Zed');
  await click(library, 'button', 'Delete this entity');
  await sees(library, 'Deleted Zed.');
  assert.doesNotMatch(await visibleText(library), /Added Zed/);
  await add(library, 'Zed');
  await click(library, 'link', 'Packs');
  await sees(library, 'A pack is a set of names');
  assert.doesNotMatch(await visibleText(library), /Added Zed/);
  await library.close();
});

test('undoing a deletion goes back to what was deleted; undoing that is called redoing', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await add(library, 'Zoe');
  await click(library, 'button', 'Delete this entity');
  await sees(library, 'Choose an entity');
  await click(library, 'button', 'Undo');
  await control(library, 'heading', 'Zoe');
  await click(library, 'link', 'Changes');
  await click(library, 'button', /^Redo ?: Undid: Deleted Zoe/);
  await sees(library, 'Did again: Deleted Zoe');
  await control(library, 'button', /^Undo ?: Did again: Deleted Zoe/);
  await library.close();
});

test('no dot between two things that are said of a note hangs at the end of a line', async () => {
  const { browser } = stage;
  const id = await makeEntity(browser, 'Quay');
  const page = { url: 'https://example.org/quay', title: 'The quay' };
  await asking(browser, (view) => ask(view, 'note.add', { entity: id, text: 'A note', page }));
  const library = await browser.openExtensionPage(`library/library.html#entity=${id}`);
  await sees(library, 'written');
  const { beside, broken, hanging } = await library.evaluate(() => {
    const dot = document.querySelector('.dot') as HTMLElement;
    const next = document.createRange();
    next.selectNode(dot.nextSibling as Node);
    const found = { beside: 0, broken: 0, hanging: 0 };
    for (let width = 90; width < 400; width += 4) {
      Object.assign((dot.parentElement as HTMLElement).style, { inlineSize: `${width}px` });
      const [after] = next.getClientRects();
      const { bottom, width: drawn } = dot.getBoundingClientRect();
      if (!after || after.top < bottom - 2) found.beside = Math.max(found.beside, drawn);
      else {
        found.broken += 1;
        found.hanging = Math.max(found.hanging, drawn);
      }
    }
    return found;
  });
  assert.ok(beside > 4 && broken > 0, `${beside} px beside each other, ${broken} times below`);
  assert.equal(hanging, 0);
  await library.close();
});

async function add(library: View, name: string): Promise<void> {
  await library.evaluate(() => {
    location.hash = '#new';
  });
  await write(library, 'textbox', 'Name', name);
  await click(library, 'button', 'Save');
  await sees(library, `Added ${name}.`);
  await waitFor('the form to close', async () => (await controls(library, 'textbox')).length === 0);
}

// Firefox makes no window as narrow.
test('in a window of 320 px the views of the library stand in one line', { skip: BROWSER === 'firefox' }, async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await sized(library, { width: 320, height: 640 }, async () => {
    const all = ['Entities', 'Packs', 'Changes', 'Settings', 'Keys'].map((name) => control(library, 'link', name));
    assert.equal(new Set((await Promise.all(all)).map(({ rect }) => Math.round(rect.y))).size, 1);
  });
  await library.close();
});
