/** Everything on a page without a pointer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rect, Tab } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { findText, waitFor } from '../../scripts/browsers/point.ts';
import { asking, BROWSER, cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';
import { drawnNow, LAYER } from './underlined.ts';

let oriel = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Meridian Harbour Trust');
  },
});

const BODY = `<p>In the beginning there was <a href="#there">a link</a> and Oriel.</p>
  <div style="height: 2200px"></div><p id="there">Far below was the Meridian Harbour Trust.</p>`;

test('“next” goes from name to name, scrolls to it and rings it; past the last comes the first', async () => {
  const tab = await openNews();
  await stage.browser.command('next-mention', tab);
  await isRinged(tab, 'Oriel');
  await stage.browser.command('next-mention', tab);
  await isRinged(tab, 'Meridian Harbour Trust');
  await stage.browser.command('next-mention', tab);
  await isRinged(tab, 'Oriel');
  await stage.browser.command('previous-mention', tab);
  await isRinged(tab, 'Meridian Harbour Trust');
});

test('Escape takes the ring away where no card is open', async () => {
  const tab = await openNews();
  await stage.browser.command('next-mention', tab);
  await isRinged(tab, 'Oriel');
  await tab.keyboard.press('Escape');
  await waitFor('the ring to go', async () => (await ringsOf(tab)).length === 0);
});

test('the ring of a name at the edge of the text is whole', async () => {
  const body = '<p style="margin: 0">Oriel came first.</p>';
  const tab = await openArticle(stage.browser, stage.site.page('/edge.html', newsPage(body)));
  await tab.activate();
  await stage.browser.command('next-mention', tab);
  await isRinged(tab, 'Oriel');
  const [ring] = await ringsOf(tab);
  const sheet = await tab.inClosedRoot(
    LAYER,
    (_, root) => root.firstElementChild?.getBoundingClientRect().toJSON() as Rect,
    null,
  );
  assert.ok(ring && sheet);
  assert.ok(ring.x >= sheet.x && ring.y >= sheet.y, JSON.stringify({ ring, sheet }));
});

test('the card opens by key and takes the focus; Escape closes it and the focus returns to where it was', async () => {
  const tab = await openNews();
  await tab.evaluate(() => document.querySelector('a')?.focus());
  await stage.browser.command('next-mention', tab);
  await isRinged(tab, 'Oriel');
  await stage.browser.command('open-card', tab);
  const card = await openedCard(tab);
  await sees(card, 'Oriel');
  await waitFor('the card to have the focus', () => card.evaluate(() => document.hasFocus()));
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await waitFor('the focus to return', () => tab.evaluate(() => document.activeElement?.localName === 'a'));
});

test('“?” shows every key, in the library and from the popup; where it is text, it is written', async () => {
  const { browser } = stage;
  const library = await browser.openExtensionPage('library/library.html#new');
  await write(library, 'textbox', 'Name', 'Who?');
  assert.equal((await control(library, 'textbox', 'Name')).value, 'Who?');
  await click(library, 'link', 'Changes');
  await library.keyboard.press('?');
  await sees(library, 'Select all');
  await sees(library, 'Go to the next known name');
  await library.close();

  const popup = await browser.openPopup(await openNews());
  await sees(popup, 'Oriel');
  await click(popup, 'searchbox', 'Search names and notes');
  // It closes with that, before it has answered.
  await popup.keyboard.press('?').catch(() => {});
  await waitFor('the keys', async () => {
    const addresses = await Promise.all((await browser.tabs()).map((tab) => tab.url()));
    return addresses.some((address) => address.endsWith('library.html#keys'));
  });
});

test('Tab goes through all that the card offers, in its order', async () => {
  const tab = await openNews();
  await stage.browser.command('open-card', tab);
  const card = await openedCard(tab);
  await waitFor('the card to have the focus', () => card.evaluate(() => document.hasFocus()));
  const offered = (await controls(card, 'button')).map(({ name }) => name);
  const focused = (): Promise<string> =>
    card.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      return active.getAttribute('aria-label') ?? active.textContent?.trim() ?? '';
    });
  const reached: string[] = [];
  for (let presses = 0; presses < offered.length; presses += 1) {
    const before = await focused();
    await tab.keyboard.press('Tab');
    reached.push(await waitFor('the focus to go on', async () => (await focused()) !== before && focused()));
  }
  assert.deepEqual(reached, offered);
});

test('who deletes by key, takes it back and closes the line about it always has the focus in the card', async () => {
  const { browser } = stage;
  await asking(browser, async (page) => {
    await ask(page, 'note.add', { entity: oriel, text: 'A note' });
    await ask(page, 'fact.add', { entity: oriel, fact: { text: 'Sails' } });
  });
  const tab = await openNews();
  await browser.command('open-card', tab);
  const card = await openedCard(tab);
  const focused = (name: RegExp) =>
    waitFor(`the focus on ${name}`, async () =>
      name.test(
        await card.evaluate(() => {
          const { activeElement: active } = document;
          return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
        }),
      ),
    );
  const press = async (name: RegExp) => {
    const { name: whole } = await control(card, 'button', name);
    for (let presses = 0; presses < 20 && !(await isFocused(whole)); presses += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
  };
  const isFocused = (whole: string) =>
    card.evaluate((whole) => {
      const { activeElement: active } = document;
      return (active?.getAttribute('aria-label') ?? active?.textContent?.trim()) === whole;
    }, whole);
  await waitFor('the card to have the focus', () => card.evaluate(() => document.hasFocus()));
  await press(/^Delete this note/);
  await sees(card, 'Note deleted.');
  await focused(/^Add a note$/);
  await press(/^Delete the fact/);
  await sees(card, 'Fact deleted.');
  await focused(/^Add a fact$/);
  await press(/^Undo$/);
  await sees(card, 'Undone.');
  await focused(/^Dismiss$/);
  await tab.keyboard.press('Enter');
  await waitFor('the focus to be back', () =>
    card.evaluate(() => document.activeElement !== document.body && document.activeElement?.closest('.toast') === null),
  );
});

test('Escape closes a card that the pointer opened, while the focus is on the page', async () => {
  const tab = await openNews();
  const [box] = (await findText(tab, 'Oriel')) ?? [];
  assert.ok(box);
  await tab.mouse.move(box.x + 4, box.y + 8);
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await openedCard(tab);
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
});

test('the page’s own keys and its selection are left as they were', async () => {
  const tab = await openNews();
  await tab.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('a') as Element);
    getSelection()?.addRange(range);
  });
  await stage.browser.command('next-mention', tab);
  await isRinged(tab, 'Oriel');
  assert.equal(await tab.evaluate(() => String(getSelection())), 'a link');
});

test('every command of the page has a key of its own, and where the browser allows more than four so have popup and panel', async () => {
  const commands = await stage.browser.background.evaluate(async () => {
    type Api = { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    return (await (browser ?? chrome)?.commands.getAll()) ?? [];
  });
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  assert.deepEqual(keys, {
    _execute_action: BROWSER === 'chromium' ? '' : 'Alt+Shift+G',
    'next-mention': 'Alt+Shift+J',
    'previous-mention': 'Alt+Shift+K',
    'open-card': 'Alt+Shift+O',
    'add-selection': 'Alt+Shift+U',
    'open-panel': BROWSER === 'chromium' ? '' : 'Alt+Shift+P',
  });
});

async function openNews(): Promise<Tab> {
  const tab = await openArticle(stage.browser, stage.site.page('/keys.html', newsPage(BODY)));
  await tab.activate();
  return tab;
}

/** Waits until the name is in view with a ring around it. */
async function isRinged(tab: Tab, name: string): Promise<void> {
  await waitFor(`a ring around ${name}`, async () => {
    const rings = await ringsOf(tab);
    const scrolled = await tab.evaluate(() => scrollY);
    const [box] = (await findText(tab, name)) ?? [];
    const moved = (await tab.evaluate(() => scrollY)) - scrolled;
    const [ring] = rings;
    if (!box || !ring || rings.length !== 1 || moved !== 0) return false;
    return Math.abs(ring.x - box.x) < 8 && Math.abs(ring.y - box.y) < 8 && ring.y > 0 && ring.y < 800;
  });
}

/** The rings that are drawn now, in the viewport's coordinates. */
async function ringsOf(tab: Tab): Promise<Rect[]> {
  return (await drawnNow(tab)).filter(({ isRing }) => isRing);
}
