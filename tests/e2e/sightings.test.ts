/** Sightings: what was read is remembered for those who want it, and only then. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';
import type { Settings } from '../../src/settings.ts';
import type { SightingRow } from '../../src/sighting-views.ts';
import { asking, BROWSER, makeEntity, openArticle, openedCard, sightingsOf, untilRead, useStage } from './harness.ts';
import { click, control, controls, sees } from './roles.ts';
import { newsPage } from './site.ts';

let oriel = '';
let quillon = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
    quillon = await makeEntity(browser, 'Quillon Bay');
  },
});
const HOST = '127.0.0.1';
/** Longer than a page has to be in sight. */
const LONG_MS = 7000;
const BOTH = '<p>Once more came Oriel. Oriel went to Quillon Bay.</p>';

beforeEach(async () => {
  await set({ sightings: false, sightingsWhere: 'all', sightingsOn: [], sightingsOff: [], sightingsDays: null });
  await asking(stage.browser, (page) => ask(page, 'sighting.forget', { what: { all: true } }));
});

test('nothing is remembered before the reader wants it', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/unwanted.html', newsPage(BOTH)));
  await stay(tab);
  assert.deepEqual(await titles(oriel), []);
  await set({ sightings: true });
  await untilRead(browser, tab, oriel, 'An article');
  await tab.close();
});

test('an article that was read is remembered by its proper address, with the sentence and the number of mentions', async () => {
  const { browser, site } = stage;
  await set({ sightings: true });
  const page = newsPage(BOTH, { title: 'Oriel goes', date: '2023-04-20' });
  const tab = await openArticle(browser, `${site.page('/read.html', page)}?utm_source=test#top`);
  await untilRead(browser, tab, oriel, 'Oriel goes');
  const [row] = await sightings(oriel);
  const { url, date, count, sentence } = row ?? {};
  assert.deepEqual(
    { url, site: row?.site, date, count, sentence },
    { url: `${site.origin}/read.html`, site: HOST, date: '2023-04-20', count: 3, sentence: 'Oriel goes' },
  );
  assert.equal((await sightings(quillon))[0]?.sentence, 'Oriel went to Quillon Bay.');
  await tab.close();
});

test('a page that was passed by, one that is no news, and one of a site that is ruled out are not', async () => {
  const { browser, site } = stage;
  await set({ sightings: true, sightingsOff: ['localhost'], where: 'sites', sitesOn: [HOST, 'localhost'] });
  const passed = await openArticle(browser, site.page('/passed.html', newsPage(BOTH)));
  await passed.close();
  const shop = await openArticle(browser, site.page('/shop.html', '<title>Shop</title><p>Oriel, 3 for 2.</p>'));
  await stay(shop);
  const off = site.page('/off.html', newsPage(BOTH)).replace(HOST, 'localhost');
  const ruledOut = await openArticle(browser, off);
  await stay(ruledOut);
  assert.deepEqual(await titles(oriel), []);
  await shop.close();
  await ruledOut.close();
  await set({ where: 'news', sitesOn: [] });
});

test('in a private window nothing is', { skip: BROWSER === 'chromium' && 'no driver can open one' }, async () => {
  const { browser, site } = stage;
  await set({ sightings: true });
  const url = site.page('/private.html', newsPage(BOTH));
  const tab = await browser.open(url, { privateWindow: true });
  await stay(tab);
  await tab.close();
  assert.deepEqual(await titles(oriel), []);
});

test('the settings keep them on the sites listed, delete those of a site, and bring them back', async () => {
  const { browser, site } = stage;
  const settings = await browser.openExtensionPage('library/library.html#settings');
  await click(settings, 'switch', 'Remember in which articles');
  await control(settings, 'combobox', 'How long they are kept');
  await settings.close();
  const tab = await openArticle(browser, site.page('/kept.html', newsPage(BOTH, { title: 'Kept' })));
  await untilRead(browser, tab, oriel, 'Kept');
  await tab.close();

  const library = await browser.openExtensionPage('library/library.html#settings');
  await sees(library, `${HOST} 1 article`);
  await click(library, 'button', `Delete the sightings on ${HOST}`);
  await sees(library, `Deleted the sightings on ${HOST}.`);
  assert.deepEqual(await titles(oriel), []);
  await click(library, 'button', 'Undo');
  await waitFor('it to be back', async () => (await titles(oriel)).includes('Kept'));
  await click(library, 'button', /^Delete$/);
  await sees(library, 'Deleted the sightings of the last hour.');
  await click(library, 'button', 'Erase it now');
  await click(library, 'button', /^Erase$/);
  await sees(library, 'Erased the deleted sightings.');
  await library.close();
});

test('the settings that are open beside an article say that it is remembered', async () => {
  const { browser, site } = stage;
  await set({ sightings: true });
  const settings = await browser.openExtensionPage('library/library.html#settings');
  await sees(settings, 'Nothing yet');
  const tab = await openArticle(browser, site.page('/beside.html', newsPage(BOTH, { title: 'Oriel beside' })));
  await untilRead(browser, tab, oriel, 'Oriel beside');
  await settings.activate();
  await sees(settings, '1 article');
  await tab.close();
  await settings.close();
});

test('a card says where its name was read of before, and leads there', async () => {
  const { browser, site } = stage;
  await set({ sightings: true });
  const earlier = site.page('/earlier.html', newsPage(BOTH, { title: 'Oriel earlier', date: '2023-04-20' }));
  const first = await openArticle(browser, earlier);
  await untilRead(browser, first, oriel, 'Oriel earlier');
  await pointAt(first, 'Oriel');
  assert.doesNotMatch(await visibleText(await openedCard(first)), /Read once/);
  await first.close();

  const tab = await openArticle(browser, site.page('/later.html', newsPage('<p>Here is Oriel.</p>')));
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await sees(card, `Read once before, in Oriel earlier (${HOST}, 20 April 2023)`);
  await control(card, 'link', 'Oriel earlier');
  await tab.close();
});

test('the popup says which names are new in an article since it was read, until that was seen', async () => {
  const { browser, site } = stage;
  await set({ sightings: true });
  const first = await openArticle(browser, site.page('/again.html', newsPage('<p>Here is Oriel.</p>')));
  await untilRead(browser, first, oriel, 'An article');
  await first.close();
  await wasYesterday();

  const tab = await openArticle(browser, site.page('/again.html', newsPage(BOTH)));
  const popup = await browser.openPopup(tab);
  await sees(popup, /On this page\s+2\s+1 new since/);
  await control(popup, 'button', /Quillon Bay new/);
  assert.deepEqual(
    (await controls(popup, 'button')).filter(({ name }) => /Oriel.*new/.test(name)),
    [],
  );
  // As long as the popup is open the marks stay, also after the reader did something else in it.
  await waitFor('it to be kept that they were seen', async () => {
    const here = await ask(popup, 'sighting.new', { page: { url: await tab.url(), title: '' }, entities: [quillon] });
    return here?.entities.length === 0;
  });
  await click(popup, 'button', 'Add a note on Oriel');
  await click(popup, 'button', 'Cancel');
  await control(popup, 'button', /Quillon Bay new/);
  await browser.closePopup();

  const again = await browser.openPopup(tab);
  await sees(again, 'Quillon Bay');
  await control(again, 'button', /Quillon Bay \d/);
  assert.doesNotMatch(await visibleText(again), /new since/);
  await browser.closePopup();
  await tab.close();
});

test('an entity’s page shows where, when and with whom it was read of; it is deleted there and brought back', async () => {
  const { browser, site } = stage;
  await set({ sightings: true });
  for (const [path, date] of Object.entries({ '/one.html': '2023-04-20', '/two.html': '2023-05-30' })) {
    const tab = await openArticle(browser, site.page(path, newsPage(BOTH, { title: `Oriel of ${date}`, date })));
    await untilRead(browser, tab, oriel, `Oriel of ${date}`);
    await tab.close();
  }
  const library = await browser.openExtensionPage(`library/library.html#entity=${oriel}`);
  await sees(library, 'In 2 articles');
  await sees(library, 'The name Oriel: read in 2 articles');
  await ask(library, 'alias.add', { entity: oriel, alias: { text: 'Grey Lady' } });
  await library.reload();
  await sees(library, /Grey Lady\s.*\s*,\s*not read yet/);
  await sees(library, /named \d times/);
  await control(library, 'link', /Quillon Bay ?2/);
  await sees(library, `${HOST}\n2 articles`);
  const periods = await control(library, 'combobox', 'Articles of');
  assert.equal(periods.value, '');
  await click(library, 'combobox', 'Articles of');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  await sees(library, 'Oriel of 2023-05-30');
  await waitFor('the other article to go', async () => !(await visibleText(library)).includes('Oriel of 2023-04-20'));

  await click(library, 'button', 'Delete all sightings of Oriel');
  await sees(library, 'Deleted the sightings of Oriel.');
  assert.deepEqual([await titles(oriel), (await titles(quillon)).length], [[], 2]);
  await click(library, 'button', 'Undo');
  await sees(library, 'In 2 articles');
  await library.close();
});

/** Makes all reading a day older. */
function wasYesterday(): Promise<void> {
  return asking(stage.browser, async (page) => {
    // Else it would be older than what was deleted since.
    await ask(page, 'sighting.erase', {});
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const day = 24 * 60 * 60 * 1000;
          const opening = indexedDB.open('apropos');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction(['articles', 'sightings'], 'readwrite');
            for (const name of tx.objectStoreNames) {
              const rows = tx.objectStore(name).getAll();
              rows.onsuccess = () => {
                for (const row of rows.result) {
                  const [first, last] = [row.first - day, row.last - day];
                  tx.objectStore(name).put({ ...row, first, last, ...('order' in row && { order: -last }) });
                }
              };
            }
            tx.onerror = () => reject(tx.error);
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
  });
}

function set(settings: Partial<Settings>): Promise<Settings> {
  return asking(stage.browser, (page) => ask(page, 'settings.set', settings));
}

function sightings(id: string): Promise<SightingRow[]> {
  return asking(stage.browser, (page) => sightingsOf(page, id));
}

async function titles(id: string): Promise<string[]> {
  return (await sightings(id)).map(({ title }) => title);
}

/** Has a page in front for as long as reading it would take. */
async function stay(tab: Tab): Promise<void> {
  await tab.activate();
  await pause(LONG_MS);
}
