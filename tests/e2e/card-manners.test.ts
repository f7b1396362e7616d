/** How a card comes and goes: as its reader set it, never in the way, and for every hand and eye (WCAG 1.4.13). */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Rect, Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { findText, pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardFrame, cardIsOpen } from '../../scripts/browsers/screen.ts';
import type { Settings } from '../../src/settings.ts';
import {
  asking,
  BROWSER,
  cardCloses,
  cardRect,
  makeEntity,
  openArticle,
  openedCard,
  sized,
  useStage,
  withLibrary,
  zoom,
} from './harness.ts';
import { click, control, sees } from './roles.ts';
import { newsPage } from './site.ts';

let oriel = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Meridian Harbour Trust');
  },
});
beforeEach(() => set({ opens: 'rest', restMs: 500 }));

/** Longer than a card takes to open or to close. */
const LONG_MS = 1200;
const BODY = `<p>On Tuesday Oriel came into the harbour.</p><div style="height: 300px"></div>
  <p>The <a href="#there">Meridian Harbour Trust</a> was there.</p><div style="height: 900px" id="there"></div>`;

test('the pointer may take its time from the word to the card, and stay there', async () => {
  const tab = await openNews();
  const word = await rest(tab, 'Oriel');
  const card = await cardRect(tab);
  assert.ok(card.y > word.y + word.height + 2, 'The card stands apart from the word.');
  await tab.mouse.move(word.x + word.width / 2, (word.y + word.height + card.y) / 2);
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), true);
  await tab.mouse.move(card.x + card.width / 2, card.y + card.height / 2);
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), true);
  await tab.mouse.move(2, 2);
  await cardCloses(tab);
});

test('who presses on a name and drags from there selects, and no card comes in between', async () => {
  const tab = await openNews();
  const [word] = (await findText(tab, 'Oriel')) ?? [];
  assert.ok(word);
  const from = { x: word.x + word.width / 2, y: word.y + word.height / 2 };
  await tab.mouse.drag(from, { x: from.x + 200, y: from.y });
  assert.match(await tab.evaluate(() => String(getSelection())), /came into/);
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), false);
});

test('who asks for the browser’s menu on a name gets no card below it', async () => {
  const tab = await openNews();
  const [word] = (await findText(tab, 'Oriel')) ?? [];
  assert.ok(word);
  await tab.mouse.click(word.x + word.width / 2, word.y + word.height / 2, 'right');
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), false);
  await tab.keyboard.press('Escape');
});

test('who asks for a menu of the page’s own on a name gets no card beside it until the pointer comes again', async () => {
  const tab = await openNews();
  const [word] = (await findText(tab, 'Oriel')) ?? [];
  assert.ok(word);
  await tab.evaluate(() =>
    document.querySelector('p')?.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      event.stopPropagation();
    }),
  );
  const { x, y } = { x: word.x + word.width / 2, y: word.y + word.height / 2 };
  await tab.mouse.click(x, y, 'right');
  for (const by of [1, 2, 3]) await tab.mouse.move(x + by, y);
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), false);
  await tab.mouse.move(2, 2);
  await rest(tab, 'Oriel');
});

test('a card that becomes smaller under the pointer stays: what was deleted can be brought back', {
  // Driven, Chromium tells a page nothing of a pointer that goes into a frame.
  skip: BROWSER !== 'firefox',
}, async () => {
  const tab = await openNews();
  const long = Array.from({ length: 12 }, (_, at) => `- Line ${at + 1}`).join('\n');
  await asking(stage.browser, (page) => ask(page, 'note.add', { entity: oriel, text: long }));
  const word = await rest(tab, 'Oriel');
  const before = await cardRect(tab);
  // From the word to the card across the page, so that nothing but the pointer in the card holds it open.
  await tab.mouse.move(word.x + word.width + 30, word.y + word.height / 2);
  await pause(50);
  await tab.mouse.move(before.x + 60, before.y + 60);
  const card = await openedCard(tab);
  await click(card, 'button', 'Delete this note');
  await sees(card, 'Note deleted.');
  await pause(LONG_MS);
  const { height } = await cardRect(tab);
  assert.ok(height < before.height - 100, 'Without the note the card is lower, and the pointer beside it.');
  await click(card, 'button', 'Undo');
  await sees(card, 'Line 12');
  await click(card, 'button', 'Delete this note');
  await sees(card, 'Note deleted.');
  await pause(LONG_MS);
  await tab.evaluate(() => void document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })));
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), true, 'A move of the page’s own making closes nothing.');
  await tab.mouse.move(2, 2);
  await cardCloses(tab);
});

test('the wheel scrolls a card that has more than it shows, and past its end not the page', async () => {
  const id = await makeEntity(stage.browser, 'Quillon Bay');
  const long = Array.from({ length: 12 }, (_, at) => `Line ${at + 1}`).join('\n\n');
  await asking(stage.browser, async (page) => {
    for (const text of [long, 'A second note', 'A third note']) await ask(page, 'note.add', { entity: id, text });
  });
  const body = '<p>There was Quillon Bay.</p><div style="height: 3000px"></div>';
  const tab = await openArticle(stage.browser, stage.site.page('/wheel.html', newsPage(body)));
  await tab.activate();
  await rest(tab, 'Quillon Bay');
  const card = await openedCard(tab);
  await waitFor('more than it shows', () => card.evaluate(() => document.documentElement.scrollHeight > innerHeight));
  const { x, y, width, height } = await cardRect(tab);
  await tab.mouse.move(x + width / 2, y + height / 2);
  // What the wheel turns over is known to the browser once it has painted it.
  await card.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  for (let turns = 0; turns < 12; turns += 1) {
    await tab.mouse.wheel(0, 120);
    await pause(30);
  }
  await waitFor('its end', () =>
    card.evaluate(() => scrollY + innerHeight > document.documentElement.scrollHeight - 2),
  );
  await pause(LONG_MS);
  assert.equal(await tab.evaluate(() => scrollY), 0);
  assert.equal(await cardIsOpen(tab), true);
});

test('Escape closes the card under a pointer that stays where it is, and it stays closed', async () => {
  const tab = await openNews();
  await rest(tab, 'Oriel');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), false);
});

test('rest on a name within a link opens its card, and a click there follows the link as ever', async () => {
  const tab = await openNews();
  const word = await rest(tab, 'Meridian Harbour Trust');
  await sees(await openedCard(tab), 'Meridian Harbour Trust');
  await tab.mouse.click(word.x + word.width / 2, word.y + word.height / 2);
  await waitFor('the link to be followed', async () => (await tab.url()).endsWith('#there'));
});

test('what opens a card is chosen in the settings, and holds on pages that are open at once', async () => {
  const tab = await openNews();
  await chooseOpening('By a click or a key only');
  await opensByClickAlone(tab);
  await tab.mouse.click(2, 2);
  await cardCloses(tab);

  await chooseOpening('When it rests there while I hold Shift');
  await opensByShiftAlone(tab);

  await chooseOpening('When the pointer rests on a name');
  await rest(tab, 'Oriel');
  await tab.mouse.move(2, 2);
  await cardCloses(tab);
  await stage.browser.command('open-card', tab);
  await openedCard(tab);
});

test('with cards set to Shift the pointer’s rest alone opens none', async () => {
  await set({ opens: 'shift', restMs: 100 });
  const tab = await openNews();
  await opensByShiftAlone(tab);
});

test('with cards set to clicks one opens by a click on the name and stays until a click elsewhere', async () => {
  await set({ opens: 'click' });
  const tab = await openNews();
  await opensByClickAlone(tab);
  await tab.mouse.move(2, 2);
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), true);
  await tab.mouse.click(2, 2);
  await cardCloses(tab);
  await stage.browser.command('open-card', tab);
  await openedCard(tab);
});

test('with cards set to clicks a link is followed by its click and opens none', async () => {
  await set({ opens: 'click' });
  const tab = await openNews();
  const [word] = (await findText(tab, 'Meridian Harbour Trust')) ?? [];
  assert.ok(word);
  await tab.mouse.click(word.x + word.width / 2, word.y + word.height / 2);
  await waitFor('the link to be followed', async () => (await tab.url()).endsWith('#there'));
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), false);
});

test('a tap on a name opens its card, a tap elsewhere closes it, and a tap on a link follows the link', async () => {
  const tab = await openNews();
  const [word] = (await findText(tab, 'Oriel')) ?? [];
  assert.ok(word);
  await tab.touch.tap(word.x + word.width / 2, word.y + word.height / 2);
  await sees(await openedCard(tab), 'Oriel');
  await tab.touch.tap(20, word.y);
  await cardCloses(tab);
  const [link] = (await findText(tab, 'Meridian Harbour Trust')) ?? [];
  assert.ok(link);
  await tab.touch.tap(link.x + link.width / 2, link.y + link.height / 2);
  await waitFor('the link to be followed', async () => (await tab.url()).endsWith('#there'));
  assert.equal(await cardIsOpen(tab), false);
});

test('a finger that stays on a link opens the card of its name and follows no link', {
  skip: BROWSER === 'chromium' && 'a driver cannot hold a finger down in Chromium',
}, async () => {
  const tab = await openNews();
  const [link] = (await findText(tab, 'Meridian Harbour Trust')) ?? [];
  assert.ok(link);
  await tab.touch.hold(link.x + link.width / 2, link.y + link.height / 2);
  await sees(await openedCard(tab), 'Meridian Harbour Trust');
  assert.doesNotMatch(await tab.url(), /#there/);
});

test('the card stands in the window and over no line of its mention, wherever that is; there is one at a time', async () => {
  const places = [
    ['left: 0; top: 0', 'the upper left corner'],
    ['right: 0; top: 0', 'the upper right corner'],
    ['left: 0; bottom: 0', 'the lower left corner'],
    ['right: 0; bottom: 0', 'the lower right corner'],
    ['left: 40%; top: 45%; width: 4em', 'the middle, over several lines'],
  ] as const;
  const at = ([style]: readonly [string, string]) =>
    `<p style="position: fixed; margin: 0; ${style}">Meridian Harbour Trust</p>`;
  const tab = await openNews(`<p>On Tuesday Oriel came.</p>${places.map(at).join('')}`);
  for (const [nth, [, where]] of places.entries()) {
    await waitFor(`the card in ${where}`, async () => {
      const boxes = await pointAt(tab, 'Meridian Harbour Trust', nth);
      await waitFor('the card', () => cardFrame(tab), 3_000);
      const card = await cardRect(tab);
      const view = await tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
      const inside =
        card.x >= 0 && card.y >= 0 && card.x + card.width <= view.width && card.y + card.height <= view.height;
      return inside && boxes?.every((box) => !overlap(box, card));
    });
    const open = await tab.inClosedRoot('html > div', (_, root) => root.querySelectorAll(':popover-open').length, null);
    assert.equal(open, 1);
    await tab.keyboard.press('Escape');
  }
});

test('a screen reader is told of a card that opened by itself; one with the focus speaks for itself', async () => {
  const tab = await openNews();
  await rest(tab, 'Oriel');
  const card = await openedCard(tab);
  const said = () =>
    card.evaluate(() => [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent).join(''));
  await waitFor('the words', async () => (await said()) === 'Oriel, Concept.');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await stage.browser.command('open-card', tab);
  await waitFor('the focus', () => card.evaluate(() => document.hasFocus()));
  assert.equal(await said(), '');
  // Its frame has a name, and no title, which would lie over it where it opens under the pointer.
  const named = await tab.inClosedRoot(
    'html > div',
    (_, root) => {
      const frame = root.querySelector('iframe');
      return [frame?.getAttribute('aria-label'), frame?.getAttribute('title')];
    },
    null,
  );
  assert.deepEqual(named, ['Apropos', null]);
});

test('the focus goes into the card by key and back to where it was, however soon it is closed', async () => {
  const tab = await openNews();
  for (const wait of [0, 10, 30, 60, 120, 240, 480, 0, 10, 30]) {
    await tab.evaluate(() => document.querySelector('a')?.focus());
    await stage.browser.command('open-card', tab);
    await waitFor('the card', () => cardIsOpen(tab));
    await pause(wait);
    await tab.keyboard.press('Escape');
    await cardCloses(tab);
    await pause(100);
    const focus = await tab.evaluate(() => [document.activeElement?.localName, document.hasFocus()]);
    assert.deepEqual(focus, ['a', true], `after ${wait} ms`);
  }
});

test('over a page in full screen the card shows, and says why it cannot be used', async () => {
  const tab = await openNews('<button>Full screen</button><p>On Tuesday Oriel came into the harbour.</p>');
  await tab.evaluate(() => {
    const article = document.querySelector('article');
    document.querySelector('button')?.addEventListener('click', () => article?.requestFullscreen());
  });
  await click(tab, 'button', 'Full screen');
  await waitFor('the full screen', () => tab.evaluate(() => document.fullscreenElement !== null));
  await pause(LONG_MS);
  await rest(tab, 'Oriel');
  await sees(await openedCard(tab), 'or it fills the screen, the card can be read');
  await tab.evaluate(() => document.exitFullscreen());
});

test('over a popover of the page the card opens and is used as ever', async () => {
  const tab = await openNews(
    `${BODY}<div popover="manual" style="inset: 0; top: 200px; width: 90vw; height: 60vh"></div>`,
  );
  await tab.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
  await rest(tab, 'Oriel');
  await use(tab);
});

test('beside a modal dialog of the page the card shows, and says why it cannot be used', async () => {
  const tab = await openNews(`${BODY}<dialog><button>OK</button></dialog>`);
  await tab.evaluate(() => document.querySelector('dialog')?.showModal());
  await stage.browser.command('open-card', tab);
  await sees(await openedCard(tab), 'While a dialog of this page is open');
});

test('at 320 px and twice the size the card fits into the window, and nothing in it is cut off at its sides', async () => {
  const tab = await openNews();
  await sized(tab, { width: 640, height: 640 }, async () => {
    await zoom(stage.browser, tab, 2);
    await waitFor('the zoom', () => tab.evaluate(() => innerWidth === 320));
    await pointAt(tab, 'Oriel');
    const frame = await openedCard(tab);
    await sees(frame, 'Add a note');
    const card = await cardRect(tab);
    assert.ok(
      card.x >= 0 && card.x + card.width <= 320 && card.y >= 0 && card.y + card.height <= 320,
      JSON.stringify(card),
    );
    const [word] = (await findText(tab, 'Oriel')) ?? [];
    assert.ok(word && !overlap(word, card));
    const { needed, has } = await frame.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      has: document.documentElement.clientWidth,
    }));
    assert.ok(needed <= has, `${needed} px in ${has}`);
    await zoom(stage.browser, tab, 1);
  });
});

let pages = 0;

async function openNews(body = BODY): Promise<Tab> {
  pages += 1;
  const tab = await openArticle(stage.browser, stage.site.page(`/manners-${pages}.html`, newsPage(body)));
  await tab.activate();
  return tab;
}

/** The reader chooses it in the library, and comes back to the page. */
async function chooseOpening(way: string): Promise<void> {
  await withLibrary(stage.browser, async (library) => {
    await library.evaluate(() => {
      location.hash = '#settings';
    });
    await click(library, 'radio', way);
    await waitFor('the choice to be kept', async () => (await control(library, 'radio', way)).checked);
  });
  // The page is told aside.
  await pause(300);
}

/** The pointer's rest on a name opens no card, and opens one while Shift is held. */
async function opensByShiftAlone(tab: Tab): Promise<void> {
  await pointAt(tab, 'Oriel');
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), false);
  await tab.keyboard.holding('Shift', () => openedCard(tab));
  await tab.mouse.move(2, 2);
  await cardCloses(tab);
}

/** The pointer's rest on a name opens no card, and its click does. */
async function opensByClickAlone(tab: Tab): Promise<void> {
  const [word] = (await pointAt(tab, 'Oriel')) ?? [];
  assert.ok(word);
  await pause(LONG_MS);
  assert.equal(await cardIsOpen(tab), false);
  await tab.mouse.click(word.x + word.width / 2, word.y + word.height / 2);
  await openedCard(tab);
}

async function set(settings: Partial<Settings>): Promise<void> {
  await asking(stage.browser, (page) => ask(page, 'settings.set', settings));
}

/** Rests the pointer on a name until its card is there. Answers where the name is. */
async function rest(tab: Tab, name: string): Promise<Rect> {
  return waitFor(`the card of ${name}`, async () => {
    const [box] = (await pointAt(tab, name)) ?? [];
    await waitFor('the card', () => cardFrame(tab), 3_000);
    return box;
  });
}

/** Begins a note by the pointer, as only a card that is not inert lets one. */
async function use(tab: Tab): Promise<void> {
  const card: View = await openedCard(tab);
  await click(card, 'button', 'Add a note');
  await control(card, 'textbox', 'New note');
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
