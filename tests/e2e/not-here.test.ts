/** "Not here": a name that is never a mention on one page, on one site, or anywhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { ask, settledCast } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { asking, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control, sees } from './roles.ts';
import { newsPage } from './site.ts';
import { lines } from './underlined.ts';

const PASSAGE = 'Nobody had expected that much rain.';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Quillon Bay');
  },
});

test('a name that the reader ruled out on a site is not marked there, other names are, and Undo brings it back', async () => {
  const { browser, site } = stage;
  const url = site.page('/here.html', newsPage('<p>First came Oriel, then Quillon Bay.</p>'));
  const tab = await openArticle(browser, url);
  const names = async (): Promise<string[]> => (await settledCast(browser, tab)).rows.map(({ name }) => name);
  assert.deepEqual(await names(), ['Oriel', 'Quillon Bay']);

  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Not here');
  const answers = ['On this page', 'On this site', 'Anywhere'].map((name) => control(card, 'button', name));
  assert.equal(new Set((await Promise.all(answers)).map(({ rect }) => rect.y)).size, 1);
  await click(card, 'button', 'On this site');
  await sees(card, 'not marked on 127.0.0.1');
  await waitFor('Oriel to be left out', async () => !(await names()).includes('Oriel'));
  assert.deepEqual(await names(), ['Quillon Bay']);

  await click(card, 'button', 'Undo');
  await waitFor('Oriel to be back', async () => (await names()).includes('Oriel'));
});

test('a double click on it asks where, and answers nothing itself', async () => {
  const { browser, site } = stage;
  await makeEntity(browser, 'Vell');
  const tab = await openArticle(browser, site.page('/twice.html', newsPage('<p>First came Vell.</p>')));
  await pointAt(tab, 'Vell');
  const card = await openedCard(tab);
  const { rect } = await control(card, 'button', 'Not here');
  // The answers come to stand around this point.
  for (const share of [0.1, 0.5, 0.9]) {
    await card.mouse.click(rect.x + rect.width * share, rect.y + rect.height / 2, 'left', 2);
    await click(card, 'button', 'Mark it after all');
    await control(card, 'button', 'Not here');
  }
  const left = await asking(browser, (page) => ask(page, 'exclusion.list', {}));
  assert.equal(left.filter(({ name }) => name === 'Vell').length, 0);
});

test('who asks for it in a long card stays where they are in it', async () => {
  const { browser, site } = stage;
  const id = await makeEntity(browser, 'Verrano');
  await asking(browser, async (page) => {
    for (const at of [1, 2, 3, 4, 5])
      await ask(page, 'note.add', { entity: id, text: `Of it, ${at}: ${'words '.repeat(40)}` });
  });
  const tab = await openArticle(browser, site.page('/long.html', newsPage('<p>First came Verrano.</p>')));
  await pointAt(tab, 'Verrano');
  const card = await openedCard(tab);
  await sees(card, 'Of it, 5');
  await click(card, 'button', 'Not here');
  await sees(card, 'Never mark');
  assert.equal(await card.evaluate(() => scrollY), 0);
  await click(card, 'button', 'Mark it after all');
  await sees(card, 'Not here');
  assert.equal(await card.evaluate(() => scrollY), 0);
});

test('another site is not touched by it', async () => {
  const { browser, site } = stage;
  const url = site.page('/there.html', newsPage('<p>First came Oriel.</p>'));
  const tab = await openArticle(browser, url);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Not here');
  await click(card, 'button', 'On this site');
  await waitFor('Oriel to be left out', async () => (await settledCast(browser, tab)).rows.length === 0);
  // The same page by the machine's other name is another site.
  const other = await openArticle(browser, url.replace('127.0.0.1', 'localhost'));
  assert.deepEqual(
    (await settledCast(browser, other)).rows.map(({ name }) => name),
    ['Oriel'],
  );
});

test('a name can be ruled out on one page alone, and everywhere', async () => {
  const { browser, site } = stage;
  const one = await openArticle(browser, site.page('/one.html', newsPage('<p>First came Quillon Bay.</p>')));
  const rowsOf = async (tab: Tab) => (await settledCast(browser, tab)).rows.length;
  await pointAt(one, 'Quillon Bay');
  const card = await openedCard(one);
  await click(card, 'button', 'Not here');
  await click(card, 'button', 'On this page');
  await waitFor('Quillon Bay to be left out', async () => (await rowsOf(one)) === 0);
  const two = await openArticle(browser, site.page('/two.html', newsPage('<p>First came Quillon Bay.</p>')));
  assert.equal(await rowsOf(two), 1);

  await pointAt(two, 'Quillon Bay');
  const other = await openedCard(two);
  await click(other, 'button', 'Not here');
  await click(other, 'button', 'Anywhere');
  await sees(other, 'not marked anywhere');
  const url = site.page('/three.html', newsPage('<p>First came Quillon Bay.</p>'));
  const three = await openArticle(browser, url.replace('127.0.0.1', 'localhost'));
  assert.equal(await rowsOf(three), 0);

  const library = await browser.openExtensionPage('library/library.html#settings');
  await sees(library, 'Quillon Bay on “An article” (127.0.0.1)');
  await sees(library, 'Quillon Bay anywhere');
  await library.close();
});

test('what was noted on a passage of a page goes with a name that is ruled out there, and comes back with it', async () => {
  const { browser, site } = stage;
  const url = site.page('/noted.html', newsPage(`<p>${PASSAGE} Then came Tarquel.</p>`));
  const tarquel = await makeEntity(browser, 'Tarquel');
  await asking(browser, (asker) =>
    ask(asker, 'note.add', {
      entity: tarquel,
      text: 'Why?',
      quote: { exact: PASSAGE, prefix: '', suffix: ' Then came' },
      page: { url, title: 'An article' },
    }),
  );
  const tab = await openArticle(browser, url);
  const marks = async (): Promise<number> => (await lines(tab)).filter(({ height }) => height > 10).length;
  await waitFor('the mark', async () => (await marks()) === 1);
  await pointAt(tab, 'Tarquel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Not here');
  await click(card, 'button', 'On this page');
  await waitFor('the mark to go', async () => (await marks()) === 0);
  await click(card, 'button', 'Undo');
  await waitFor('the mark to be back', async () => (await marks()) === 1);
});
