/** Search, wherever one types. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { asking, BROWSER, makeEntity, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    const oriel = await makeEntity(browser, 'Oriel & Sons');
    await makeEntity(browser, 'Meridian Harbour Trust');
    await asking(browser, (page) =>
      ask(page, 'note.add', { entity: oriel, text: 'Met on the quay, again and again.' }),
    );
  },
});

test('the library finds names and notes as one types, and an entity by the keyboard', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await write(library, 'searchbox', 'Search', 'quay');
  await sees(library, 'In your notes');
  await write(library, 'searchbox', 'Search', 'merid');
  await control(library, 'link', /Meridian Harbour Trust/);
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  await control(library, 'heading', 'Meridian Harbour Trust');
  await library.close();
});

test('a filter that is not understood is told in the library, and what is left is found', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await write(library, 'searchbox', 'Search', 'oriel kind:conzept');
  await sees(library, '“conzept” is no kind.');
  await control(library, 'link', /Oriel & Sons/);
  await write(library, 'searchbox', 'Search', 'oriel kind:concept');
  await waitFor('the hint to go', async () => !(await sees(library, 'Oriel')).includes('is no kind'));
  await library.close();
});

test('the popup finds a phrase of a note, and the arrows go from the field to what it found and back', async () => {
  const { browser } = stage;
  const popup = await browser.openPopup(await browser.open(stage.site.page('/news.html', newsPage('<p>Nothing.</p>'))));
  await write(popup, 'searchbox', 'Search', '"on the quay"');
  await sees(popup, 'Note on Oriel & Sons');
  await sees(popup, '1 shown.');
  const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
  // It selects text, and an input method has the key for its own list.
  await popup.keyboard.press('Shift+ArrowDown');
  await popup.evaluate(() => {
    const init = { key: 'ArrowDown', bubbles: true, isComposing: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  assert.equal(await popup.evaluate(() => (document.activeElement as HTMLInputElement).type), 'search');
  await popup.keyboard.press('ArrowDown');
  assert.match(await focused(), /Note on Oriel & Sons/);
  await popup.keyboard.press('ArrowUp');
  assert.equal(await popup.evaluate(() => (document.activeElement as HTMLInputElement).type), 'search');
  await write(popup, 'searchbox', 'Search', '"the on quay"');
  await sees(popup, 'Nothing found.');
  await browser.closePopup();
});

test('Enter in the popup’s search looks for the same in the library', async () => {
  const { browser } = stage;
  const popup = await browser.openPopup(await browser.open(stage.site.page('/news.html', newsPage('<p>Nothing.</p>'))));
  await write(popup, 'searchbox', 'Search', 'merid');
  // It closes with that, before it has answered.
  await popup.keyboard.press('Enter').catch(() => {});
  const library = await waitFor('the library', async () => {
    for (const tab of await browser.tabs()) if ((await tab.url()).endsWith('#search=merid')) return tab;
    return null;
  });
  await control(library, 'link', /Meridian Harbour Trust/);
  await library.close();
});

// No driver types into Firefox's own address bar: what is another there is in omnibox-names.test.ts.
test('the address bar suggests entities, and opens the one chosen', { skip: BROWSER === 'firefox' }, async () => {
  const { browser } = stage;
  const suggested = await browser.background.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        (globalThis as unknown as Omnibox).chrome.omnibox.onInputChanged.dispatch('quay', resolve);
      }),
  );
  assert.equal(suggested[0]?.description, 'Oriel &amp; Sons – Note: Met on the quay, again and again.');
  await enter(suggested[0]?.content ?? '');
  const find = async (address: RegExp) => {
    for (const tab of await browser.tabs()) if (address.test(await tab.url())) return tab;
    return null;
  };
  const entity = await waitFor('the entity', () => find(/#entity=/));
  await control(entity, 'heading', 'Oriel & Sons');
  await entity.close();
  await enter('Oriel & Sons');
  const named = await waitFor('the entity with this name', () => find(/#entity=/));
  await control(named, 'heading', 'Oriel & Sons');
  await enter('quay');
  const searched = await waitFor('the search', () => find(/#search=quay/));
  await sees(searched, 'In your notes');
  const [field] = await controls(searched, 'searchbox');
  assert.equal(field?.value, 'quay');
  await click(searched, 'link', /Oriel & Sons/);
  await control(searched, 'heading', 'Oriel & Sons');
});

interface Omnibox {
  chrome: {
    omnibox: Record<'onInputChanged' | 'onInputEntered', { dispatch(...args: unknown[]): void }>;
  };
}

async function enter(text: string): Promise<void> {
  await stage.browser.background.evaluate((text) => {
    (globalThis as unknown as Omnibox).chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
  }, text);
}
