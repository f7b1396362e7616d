/** The panel beside the page: its cast with the reader's notes in full, following where the reader is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { asking, BROWSER, makeEntity, openArticle, useStage } from './harness.ts';
import { click, sees } from './roles.ts';
import { newsPage } from './site.ts';

const FAR = '<p style="height: 200vh"></p>';

let oriel = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Quillon Bay');
    await asking(browser, (page) => ask(page, 'note.add', { entity: oriel, text: 'Met *twice* in May.' }));
  },
});

test('the panel has the names of the page with all notes, a new one too, and follows to another page', async () => {
  const { site } = stage;
  const tab = await article(site.page('/panel.html', newsPage('<p>First came Oriel, then Quillon Bay.</p>')));
  const panel = await openPanel(tab);
  await sees(panel, /Oriel.*Met twice in May\..*Quillon Bay/s);
  await asking(stage.browser, (page) => ask(page, 'note.add', { entity: oriel, text: 'And once in June.' }));
  await sees(panel, /And once in June\./);
  const other = await article(site.page('/other.html', newsPage('<p>Then came Quillon Bay.</p>')));
  await waitFor('the other page', async () => !(await shown(panel)).includes('Oriel'));
  await sees(panel, 'Quillon Bay');
  await other.close();
});

test('the name that the reader has before them is marked, and a click goes to the next mention', async () => {
  const { site } = stage;
  const body = `<p>First came Oriel.</p>${FAR}<p>Then came Quillon Bay.</p>${FAR}`;
  const tab = await article(site.page('/scroll.html', newsPage(body)));
  const panel = await openPanel(tab);
  await waitFor('Oriel to be before the reader', async () => (await current(panel)).includes('Oriel'));
  await click(panel, 'button', /Quillon Bay/);
  await waitFor('Quillon Bay to be in sight', async () => (await tab.evaluate(() => scrollY)) > 0);
  await waitFor('Quillon Bay to be before the reader', async () => (await current(panel)).includes('Quillon Bay'));
});

test('the arrows go from name to name, Enter to its next mention, and ? to all keys', async () => {
  const { site } = stage;
  const body = `<p>First came Oriel.</p>${FAR}<p>Then came Quillon Bay.</p>${FAR}`;
  const tab = await article(site.page('/keys.html', newsPage(body)));
  const panel = await openPanel(tab);
  await waitFor('Oriel to be before the reader', async () => (await current(panel)).includes('Oriel'));
  if (BROWSER === 'firefox') await click(panel, 'button', /Oriel/);
  else {
    // Who came by F6 has nothing focused yet.
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await panel.keyboard.press('ArrowDown');
  }
  await panel.keyboard.press('ArrowDown');
  const focused = () => panel.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
  await waitFor('Quillon Bay to have the focus', async () => (await focused()).includes('Quillon Bay'));
  await panel.keyboard.press('Enter');
  await waitFor('Quillon Bay to be in sight', async () => (await tab.evaluate(() => scrollY)) > 0);
  await panel.keyboard.press('?');
  const keys = await waitFor('the keys', async () => {
    for (const one of await stage.browser.tabs()) if ((await one.url()).endsWith('library.html#keys')) return one;
    return undefined;
  });
  await keys.close();
});

test('a note that is longer than the panel is scrolled with the keys', async () => {
  const { browser, site } = stage;
  const long = await makeEntity(browser, 'Lorna Vesk');
  const text = Array.from({ length: 200 }, (_, at) => `Line ${at}`).join('\n\n');
  await asking(browser, (page) => ask(page, 'note.add', { entity: long, text }));
  const tab = await article(site.page('/long.html', newsPage('<p>First came Lorna Vesk, then Quillon Bay.</p>')));
  const panel = await openPanel(tab);
  await sees(panel, 'Line 199');
  const end = await panel.evaluate(() => {
    scrollTo(0, 100);
    const event = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
    const arrow = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    return [event, arrow].map((each) => document.body.dispatchEvent(each));
  });
  assert.deepEqual(end, [true, true], 'left to the browser, which scrolls');
  assert.equal(await panel.evaluate(() => document.activeElement?.localName), 'body');
});

// What Chromium's driver tells of a key is no key to it, and the panel opens for nothing else.
test('its key opens it, and again closes it', { skip: BROWSER === 'chromium' }, async () => {
  const { browser, site } = stage;
  const address = site.page('/key.html', newsPage('<p>First came Oriel.</p>'));
  const tab = await article(address);
  const isOpen = () =>
    browser.background.evaluate(async (url) => {
      type Api = {
        sidebarAction: { isOpen(of: object): Promise<boolean> };
        tabs: { query(of: object): Promise<{ url?: string; windowId: number }[]> };
      };
      const { sidebarAction, tabs } = (globalThis as unknown as { browser: Api }).browser;
      const beside = (await tabs.query({})).find((one) => one.url === url);
      return sidebarAction.isOpen({ windowId: beside?.windowId });
    }, address);
  const before = await isOpen();
  await browser.command('open-panel', tab);
  await waitFor('the panel to be as it was not', async () => (await isOpen()) !== before);
  await browser.command('open-panel', tab);
  await waitFor('the panel to be as it was', async () => (await isOpen()) === before);
});

const article = (url: string): Promise<Tab> => openArticle(stage.browser, url);

async function openPanel(tab: Tab): Promise<View> {
  const popup = await stage.browser.openPopup(tab);
  await click(popup, 'button', 'Beside the page');
  return stage.browser.panel();
}

const shown = (panel: View): Promise<string> => panel.evaluate(() => document.body.textContent ?? '');

const current = (panel: View): Promise<string> =>
  panel.evaluate(() => document.querySelector('[aria-current]')?.textContent ?? '');
