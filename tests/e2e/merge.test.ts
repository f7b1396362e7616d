/** Several entities become one, from the library. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../scripts/browsers/extension.ts';
import { asking, makeEntity, useStage } from './harness.ts';
import { click, control, sees, write } from './roles.ts';

const stage = useStage();

const openLibrary = (fragment = '') => stage.browser.openExtensionPage(`library/library.html${fragment}`);

test('two that look alike are merged with all that was written on them, and undoing parts them', async () => {
  const { browser } = stage;
  const one = await makeEntity(browser, 'Oriel Group', ['Oriel']);
  const other = await makeEntity(browser, 'Oriel');
  await asking(browser, async (page) => {
    await ask(page, 'note.add', { entity: one, text: 'note on the group' });
    await ask(page, 'note.add', { entity: other, text: 'note on the short one' });
  });
  const library = await openLibrary();
  await click(library, 'link', 'Perhaps the same');
  await sees(library, 'Both are called “Oriel”');
  await click(library, 'link', /^Merge …/);
  await sees(library, 'Also called “Oriel');
  await click(library, 'radio', 'Oriel Group');
  // What is changed of them meanwhile is offered, and taken where what the reader chose is no more.
  for (const summary of ['A group.', 'A group of ships.']) {
    await asking(browser, (page) => ask(page, 'entity.update', { id: other, summary }));
    await library.evaluate(() => {
      for (const type of ['blur', 'focus']) dispatchEvent(new Event(type));
    });
    await sees(library, summary);
    if (summary === 'A group.') await click(library, 'radio', summary);
  }
  await click(library, 'button', 'Merge');
  await sees(library, 'Merged 2 entities into Oriel Group.');
  await control(library, 'heading', 'Oriel Group');
  const text = await sees(library, 'note on the group');
  assert.match(text, /note on the short one/);
  assert.match(text, /A group of ships\./);
  await click(library, 'button', 'Undo');
  await sees(library, 'Also called');
  const { entities } = await ask(library, 'search', { query: 'oriel', limit: 9 });
  assert.deepEqual(Object.fromEntries(entities.map(({ name, notes }) => [name, notes])), {
    Oriel: 1,
    'Oriel Group': 1,
  });
  await library.close();
});

test('what the reader told apart is asked again when they take it back', async () => {
  const { browser } = stage;
  await makeEntity(browser, 'Zephyr');
  await makeEntity(browser, 'Zephyr');
  const library = await openLibrary('#alike');
  await sees(library, 'Both are called “Zephyr”');
  await click(library, 'button', /^Not the same.*Zephyr/);
  await sees(library, 'Zephyr and Zephyr are not the same.');
  await click(library, 'button', /^Ask again/);
  await sees(library, 'Both are called “Zephyr”');
  await library.close();
});

test('what was done covers no button of a form that is open, however much is on its page', async () => {
  const { browser } = stage;
  const id = await makeEntity(browser, 'Rooke');
  await asking(browser, async (page) => {
    for (let at = 0; at < 12; at++) await ask(page, 'note.add', { entity: id, text: `Note ${at}` });
  });
  const library = await openLibrary(`#entity=${id}`);
  await click(library, 'button', 'Delete the note');
  await sees(library, 'Undo');
  // Nor what the focus goes to.
  const covered = await library.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('article .item-buttons button')];
    return buttons.filter((button) => {
      button.focus();
      const { x, y, width, height } = button.getBoundingClientRect();
      return !button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }).length;
  });
  assert.equal(covered, 0);
  await click(library, 'link', 'Split');
  const { rect } = await control(library, 'button', 'Cancel');
  await library.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await sees(library, 'Undo');
  const isCovered = () =>
    library.evaluate(() => {
      const cancel = [...document.querySelectorAll('form button')].find(({ textContent }) => textContent === 'Cancel');
      const { x = 0, y = 0, width = 0, height = 0 } = cancel?.getBoundingClientRect() ?? {};
      return document.elementFromPoint(x + width / 2, y + height / 2) !== cancel;
    });
  assert.ok(rect.height > 0);
  assert.equal(await isCovered(), false);
  await library.close();
});

test('what belongs to another is split from an entity', async () => {
  const { browser } = stage;
  const id = await makeEntity(browser, 'Clinton', ['Bill', 'Hillary']);
  await asking(browser, (page) => ask(page, 'note.add', { entity: id, text: 'On **her**.' }));
  const library = await openLibrary(`#entity=${id}`);
  await click(library, 'link', 'Split');
  await click(library, 'checkbox', 'Hillary');
  await click(library, 'checkbox', 'On her.');
  await click(library, 'button', 'Split');
  await sees(library, 'Split Hillary from Clinton.');
  await control(library, 'heading', 'Hillary');
  await sees(library, 'On her.');
  await click(library, 'button', 'Undo');
  await control(library, 'checkbox', 'Hillary');
  await library.close();
});

test('what two packs know by one name is told apart where it is split', async () => {
  const { browser } = stage;
  const id = await makeEntity(browser, 'Corvin Hale');
  const library = await openLibrary(`#entity=${id}`);
  for (const [pack, name] of [
    ['rivers', 'Rivers'],
    ['towns', 'Towns'],
  ]) {
    const head = { description: 'A few.', source: 'https://example.org', licence: 'CC0-1.0', date: '2026-01-01' };
    const entities = [{ id: 'corvin', name: 'Corvin', kind: 'place' }];
    const text = JSON.stringify({ format: 'apropos-pack', version: 1, id: pack, name, ...head, entities });
    await ask(library, 'pack.add', { text });
  }
  const ids = [id, 'rivers/corvin', 'towns/corvin'];
  const merged = await ask(library, 'entity.merge', { ids, name: 'Corvin Hale', kind: 'place', summary: '' });
  const split = await openLibrary(`#split=${merged.id}`);
  await control(split, 'checkbox', /^Corvin ?Rivers$/);
  await control(split, 'checkbox', /^Corvin ?Towns$/);
  await split.close();
  await library.close();
});

test('any two are merged from the page of one of them', async () => {
  const { browser } = stage;
  const id = await makeEntity(browser, 'Belt');
  await makeEntity(browser, 'Road');
  const library = await openLibrary(`#entity=${id}`);
  await click(library, 'button', 'Merge with another');
  await write(library, 'combobox', 'Merge with', 'road');
  await click(library, 'option', /Road/);
  await click(library, 'radio', 'Road');
  await click(library, 'button', 'Merge');
  await control(library, 'heading', 'Road');
  await sees(library, 'Belt');
  await library.close();
});
