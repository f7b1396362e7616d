/** Tags on entities and notes: written in the library and the card, found by search, and coloured. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { ask } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { openCardByPointer } from '../../scripts/start/survey.ts';
import { makeEntity, openArticle, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Zed');
  },
});

test('an entity is tagged where it is edited, and the list is narrowed to its tag', async () => {
  const { browser } = stage;
  const library = await browser.openExtensionPage('library/library.html');
  await click(library, 'link', /Oriel/);
  await click(library, 'button', 'Edit name');
  await write(library, 'textbox', 'Tags', 'Europe, #foreign policy');
  await click(library, 'button', 'Save');
  await sees(library, /europe\s+foreign policy/);
  await write(library, 'searchbox', 'Search', 'tag:"foreign policy"');
  await control(library, 'link', /Oriel/);
  await sees(library, '1 entity');
  assert.equal(
    (await controls(library, 'link')).some(({ name }) => name.includes('Zed')),
    false,
  );
  await library.close();
});

test('a tag has the colour that the reader gave it', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html#settings');
  await sees(library, '1 entity, 0 notes');
  const colours = () =>
    library.evaluate(() => [...document.querySelectorAll('.tag')].map((tag) => (tag as HTMLElement).dataset.colour));
  assert.deepEqual(await colours(), ['grey', 'grey']);
  await library.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('.tag-row select');
    if (!choice) throw new Error('There is no choice of a colour.');
    choice.value = 'green';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await sees(library, 'Saved.');
  await waitFor('the colour', async () => isDeepStrictEqual(await colours(), ['green', 'grey']));
  await library.close();
});

test('a note is tagged in the card, where the tags are shown again', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/tags.html', newsPage('<p>In Rome, Oriel spoke.</p>')));
  const card = await openCardByPointer(tab, ['Oriel'], 'Oriel');
  assert.ok(card, 'no card opened');
  await sees(card, 'foreign policy');
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', 'A tagged note.');
  await write(card, 'textbox', 'Tags', 'trade');
  await click(card, 'button', 'Save');
  await sees(card, /A tagged note\.[\s\S]*trade/);
  const library = await browser.openExtensionPage('library/library.html');
  const { notes } = await ask(library, 'search', { query: 'tag:trade', limit: 2 });
  assert.deepEqual(
    notes.map(({ note }) => [note.text, note.tags]),
    [['A tagged note.', ['trade']]],
  );
  await library.close();
});
