/** The walk of a new reader: from nothing known to notes, a fact, what was read before, and a merge taken back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Tab, View } from '../../scripts/browsers/browser.ts';
import { ask, settledArticle, writtenMentions } from '../../scripts/browsers/extension.ts';
import { dragOver, pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { ROOT } from '../../scripts/root.ts';
import { cardCloses, openArticle, openedCard, sightingsOf, useStage } from './harness.ts';
import { click, control, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const MENU = { id: 'add-selection', title: 'Add to Apropos' };
const MELONI = 'Giorgia Meloni';
const ROAD = 'Belt and Road Initiative';
const SISCI = 'Francesco Sisci';
const NAMES = [MELONI, ROAD, SISCI];
const ON_MELONI = 'Called the accession a mistake long before she was in office.';
const ON_SISCI = 'Has written from Beijing since the nineties.';
const FIRST = 'Rome weighs its way out of the Belt and Road';
const SECOND = 'Italy tells Beijing that it is leaving';

const stage = useStage({ tabsStay: true });

describe('a new reader', () => {
  /** Stays open behind the others, to ask what is known. */
  let library: Tab;
  let article: Tab;
  const ids = new Map<string, string>();
  const idOf = (name: string): string => ids.get(name) ?? '';

  test('knows nobody, and switches on that what they read is remembered', async () => {
    library = await stage.browser.openExtensionPage('library/library.html#settings');
    assert.equal((await control(library, 'switch', 'Remember in which articles')).checked, false);
    await click(library, 'switch', 'Remember in which articles');
    await control(library, 'combobox', 'How long they are kept');
    assert.deepEqual((await ask(library, 'entity.list', { limit: 9 }))?.ids, []);
  });

  test('finds nothing marked in an article, and adds three of its names by selecting them', async () => {
    const { browser, site } = stage;
    site.page('/article.css', `/* */${readFileSync(join(ROOT, 'samples/article.css'), 'utf8')}`);
    const html = readFileSync(join(ROOT, 'samples/article.html'), 'utf8');
    article = await openArticle(browser, site.page('/article.html', html));
    assert.deepEqual(await spotted(article), []);
    for (const name of NAMES) {
      assert.equal(await dragOver(article, name), name);
      await (name === MELONI ? browser.clickSelectionMenu(MENU, article) : browser.command('add-selection', article));
      const card = await openedCard(article);
      assert.equal((await control(card, 'textbox', 'Name')).value, name);
      await click(card, 'button', 'Save entity');
      await sees(card, `Saved ${name}.`);
      await waitFor(`${name} to be marked`, async () => (await spotted(article)).includes(name));
    }
    const { ids: all } = (await ask(library, 'entity.list', { of: 'mine', limit: 9 })) ?? { ids: [] };
    for (const { name, id } of await ask(library, 'entity.rows', { ids: all })) ids.set(name, id);
  });

  test('writes a note on two of them in the card', async () => {
    for (const [name, text] of [
      [MELONI, ON_MELONI],
      [SISCI, ON_SISCI],
    ] as const) {
      const card = await cardOf(article, name);
      await click(card, 'button', 'Add a note');
      await write(card, 'textbox', 'New note', text);
      await click(card, 'button', /^Save/);
      await sees(card, 'Saved.');
      await sees(card, text);
    }
  });

  test('goes from the card to the library, and writes a fact with its day there', async () => {
    const { browser } = stage;
    await click(await cardOf(article, MELONI), 'button', 'Open in library');
    const page = await waitFor('the library to open on her', async () => {
      for (const tab of await browser.tabs()) if ((await tab.url()).includes(`#entity=${idOf(MELONI)}`)) return tab;
      return null;
    });
    await sees(page, ON_MELONI);
    await click(page, 'button', 'Add a fact');
    await write(page, 'textbox', /^Fact/, 'Prime minister of Italy');
    await write(page, 'textbox', /^From/, '2022-10-22');
    await click(page, 'button', /^(Add|Save) fact/);
    await sees(page, '22 October 2022');
    await page.close();
  });

  test('has read the article when it was in sight for some seconds', async () => {
    await article.activate();
    for (const name of NAMES) await isReadIn(name, [FIRST]);
    await article.close();
  });

  test('sees in the next article what they know, what they noted, and that they read of it before', async () => {
    const { browser, site } = stage;
    const body = `<p>Giorgia Meloni has told Beijing that Italy leaves the Belt and Road Initiative, four years after it joined.</p>
      <p>“Nobody in Rome was surprised,” said Margaret Hollis, who has followed the talks for years. Hollis expects no answer
      in kind. Francesco Sisci agreed with her.</p>`;
    article = await openArticle(
      browser,
      site.page('/later.html', newsPage(body, { title: SECOND, date: '2023-12-06' })),
    );
    assert.deepEqual([...new Set(await spotted(article))].sort(), NAMES.toSorted());
    const card = await cardOf(article, MELONI);
    const text = await sees(card, ON_MELONI);
    assert.match(text, /22 October 2022/);
    await sees(card, `Read once before, in ${FIRST}`);
    await sees(await cardOf(article, SISCI), ON_SISCI);
    await sees(await cardOf(article, ROAD), 'Read once before');
  });

  test('finds all of them in the popup, one whom they do not know yet, and the words of a note', async () => {
    const { browser } = stage;
    const popup = await browser.openPopup(article);
    await control(popup, 'button', /Add Margaret Hollis/);
    for (const name of NAMES) await control(popup, 'button', new RegExp(`${name}.*1 mention`));
    await write(popup, 'searchbox', 'Search', 'ninet');
    await sees(popup, ON_SISCI);
    await browser.closePopup();
  });

  test('finds both articles on the timeline of an entity', async () => {
    await article.activate();
    for (const name of NAMES) await isReadIn(name, [SECOND, FIRST]);
    const page = await stage.browser.openExtensionPage(`library/library.html#entity=${idOf(MELONI)}`);
    await sees(page, 'In 2 articles');
    await sees(page, FIRST);
    await sees(page, SECOND);
    const timeline = await page.evaluate(() => document.querySelector('.timeline svg')?.getAttribute('aria-label'));
    assert.match(timeline ?? '', /From April 2023 to December 2023/);
    await page.close();
  });

  test('merges two of them, takes it back, and has everything as it was before', async () => {
    const before = await allKnown();
    const page = await stage.browser.openExtensionPage(`library/library.html#entity=${idOf(SISCI)}`);
    await click(page, 'button', 'Merge with another');
    await write(page, 'combobox', 'Merge with', 'meloni');
    await click(page, 'option', /Meloni/);
    await click(page, 'radio', MELONI);
    await click(page, 'button', 'Merge');
    await sees(page, `Merged 2 entities into ${MELONI}.`);
    await sees(page, ON_SISCI);
    await sees(page, 'Prime minister of Italy');
    assert.notDeepEqual(await allKnown(), before);
    await click(page, 'button', 'Undo');
    await sees(page, 'Also called');
    assert.deepEqual(await allKnown(), before);
    await page.close();
    await article.activate();
    await waitFor('each name to be its own again', async () => {
      const mentions = writtenMentions(await settledArticle(stage.browser, article));
      return isDeepStrictEqual(new Map(mentions.map(({ text, entity }) => [text, entity])), ids);
    });
  });

  async function spotted(tab: Tab): Promise<string[]> {
    return writtenMentions(await settledArticle(stage.browser, tab)).map(({ text }) => text);
  }

  async function cardOf(tab: Tab, name: string): Promise<View> {
    await tab.keyboard.press('Escape');
    await cardCloses(tab);
    await pointAt(tab, name);
    const card = await openedCard(tab);
    await control(card, 'heading', name);
    return card;
  }

  /** Waits until what was read of somebody are these articles, the latest of their days first. */
  async function isReadIn(name: string, titles: readonly string[]): Promise<void> {
    await waitFor(
      `${name} to be read of in ${titles.join(' and ')}`,
      async () => {
        const rows = await sightingsOf(library, idOf(name));
        return rows.map(({ title }) => title.split(' — ')[0]).join() === titles.join();
      },
      20_000,
    );
  }

  /**
   * All that a reader can see of what is known: each entity, the lists, the notes, what was read, and what is found.
   */
  async function allKnown(): Promise<Record<string, unknown>> {
    const each = [...ids.values()];
    return {
      entities: await Promise.all(each.map((id) => ask(library, 'entity.view', { id }))),
      lists: await Promise.all(
        (['all', 'mine', 'noted'] as const).map(async (of) => {
          const list = await ask(library, 'entity.list', { of, limit: 99 });
          return ask(library, 'entity.rows', { ids: list?.ids ?? [] });
        }),
      ),
      notes: await ask(library, 'note.recent', { limit: 99 }),
      sightings: await Promise.all(each.map((id) => sightingsOf(library, id))),
      company: await Promise.all(each.map((id) => ask(library, 'sighting.company', { id }))),
      found: await Promise.all(
        ['meloni', 'francesco', 'belt', 'beijing', 'prime'].map((query) =>
          ask(library, 'search', { query, limit: 99 }),
        ),
      ),
    };
  }
});
