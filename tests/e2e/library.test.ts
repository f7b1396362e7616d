/** The library keeps up with what is done in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { View } from '../../scripts/browsers/browser.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';
import { makeEntity, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});

test('a new entity is in the list although another search stands there', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await write(library, 'searchbox', 'Search', 'oriel');
  await addZed(library);
  await control(library, 'link', /^\S* ?Zed/);
  await library.close();
});

test('what was said of one thing is gone when another is said, and on another view', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await addZed(library);
  await click(library, 'button', 'Delete this entity');
  await sees(library, 'Deleted Zed.');
  assert.doesNotMatch(await visibleText(library), /Added Zed/);
  await addZed(library);
  await click(library, 'link', 'Packs');
  await sees(library, 'A pack is a set of names');
  assert.doesNotMatch(await visibleText(library), /Added Zed/);
  await library.close();
});

test('undoing a deletion goes back to what was deleted; undoing that is called redoing', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await addZed(library);
  await click(library, 'button', 'Delete this entity');
  await sees(library, 'Choose an entity');
  await click(library, 'button', 'Undo');
  await control(library, 'heading', 'Zed');
  await click(library, 'link', 'Changes');
  await click(library, 'button', /^Redo ?: Undid: Deleted Zed/);
  await sees(library, 'Did again: Deleted Zed');
  await control(library, 'button', /^Undo ?: Did again: Deleted Zed/);
  await library.close();
});

async function addZed(library: View): Promise<void> {
  await library.evaluate(() => {
    location.hash = '#new';
  });
  await write(library, 'textbox', 'Name', 'Zed');
  await click(library, 'button', 'Save');
  await sees(library, 'Added Zed.');
  await waitFor('the form to close', async () => (await controls(library, 'textbox')).length === 0);
}
