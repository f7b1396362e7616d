/** What a page finds out that asks its words one after the other, or tampers with what is ours. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardIsOpen } from '../../scripts/browsers/screen.ts';
import { asking, BROWSER, cardRect, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import {
  FONT_PROBE,
  FORGING_PROBE,
  PATCH_PROBE,
  PLACE_PROBE,
  SELECTION_PROBE,
  SIZE_PROBE,
  STYLE_PROBE,
  TRANSITION_PROBE,
  unshownPlaces,
  VISIBILITY_PROBE,
} from './hostile-probe-scripts.ts';
import { click, sees } from './roles.ts';
import { newsPage } from './site.ts';
import { becomesUnderlined, LAYER, lines } from './underlined.ts';

const NOTE = 'Zanzibarine lanterns';
let entity = '';
const stage = useStage({
  async prepare({ browser }) {
    entity = await makeEntity(browser, 'Oriel');
    await asking(browser, (page) => ask(page, 'note.add', { entity, text: NOTE }));
  },
});
/** Of the same length and in a font of one width, so that nothing but our knowing one of them can tell them apart. */
const WORDS = ['Ariel', 'Oriel', 'Uriel', 'Iriel'];
/** Longer than the card's rest and its loading together. */
const LONG_MS = 1500;
const BODY = `<style>p { font: 20px/2 monospace }</style>${WORDS.map((word) => `<p>Then <span class="word">${word}</span> came.</p>`).join('')}`;

for (const [what, head] of Object.entries({
  'what lies at its place': PLACE_PROBE,
  'what a selection and a search make of it': SELECTION_PROBE,
  'its style and layout': STYLE_PROBE,
  'a view transition of its paragraph': TRANSITION_PROBE,
  'whether it is covered': VISIBILITY_PROBE,
  'who else follows its size and place': SIZE_PROBE,
  'which fonts are asked for': FONT_PROBE,
})) {
  test(`a word that is known does not differ from the others in ${what}`, {
    skip: BROWSER === 'firefox' && head === VISIBILITY_PROBE,
  }, async () => {
    const tab = await openNews(head);
    // What is not there yet differs in nothing.
    await becomesUnderlined(tab, 'Oriel');
    const found = (await probe(tab)) as unknown[];
    assert.equal(found.length, WORDS.length);
    for (const each of found) assert.deepEqual(each, found[0]);
  });
}

test('what is drawn in takes as many elements with as many properties and as large, whatever it looks like', async () => {
  const { browser, site } = stage;
  const known = { Anson: 'person', Bexley: 'place', Corran: 'event', Dunmore: 'work' } as const;
  await asking(browser, async (page) => {
    for (const [name, kind] of Object.entries(known)) await ask(page, 'entity.create', { entity: { name, kind } });
  });
  const takes = async (names: readonly string[], grounds: readonly string[], count: number): Promise<unknown[][]> => {
    const sizes = grounds.map((ground, at) => `background: ${ground}; font-size: ${16 + 6 * at}px`);
    const text = names.map((name) => `On Tuesday ${name} came.`).join(' ');
    const body = sizes.map((style) => `<p style="${style}">${text}</p>`).join('');
    const tab = await openArticle(browser, site.page(`/drawn-${names[0]}-${grounds.length}.html`, newsPage(body)));
    await tab.activate();
    await waitFor(`${count} lines`, async () => (await lines(tab)).length === count);
    const found = await waitFor('the drawing', () =>
      tab.inClosedRoot(
        LAYER,
        (_, root) =>
          root.querySelector('path') &&
          [...root.querySelectorAll<HTMLElement>('*')].map((element) => {
            const { right, bottom } = element.getBoundingClientRect();
            const sheet = root.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
            return [element.localName, ...element.style, right > sheet.right && bottom > sheet.bottom];
          }),
        null,
      ),
    );
    await tab.close();
    return found;
  };
  const grounds = ['#fff', '#999', '#555', '#000'];
  const none = await takes(['Nobody'], grounds, 0);
  assert.deepEqual(await takes(['Oriel'], ['#fff'], 1), none);
  assert.deepEqual(await takes(Object.keys(known), grounds, 16), none);
  // A hit test within a shape's box takes longer than beside it: all are as large as the sheet.
  for (const [name, ...of] of none) assert.ok(name !== 'path' || of.at(-1), 'Beside this shape is some of the sheet.');
});

test('a page that puts a name into a form, whose fields are names on it, has no drawing broken off by that name alone', async () => {
  const tab = await openNews('', '<p class="moved">Then Oriel came.</p>');
  await becomesUnderlined(tab, 'Oriel');
  await tab.evaluate(() => {
    const form = document.createElement('form');
    form.style.overflow = 'hidden';
    form.innerHTML = '<input name="getBoundingClientRect">';
    const moved = document.querySelector('.moved') as Element;
    moved.replaceWith(form);
    form.append(moved);
    (document.querySelector('article') as HTMLElement).style.paddingBottom = '400px';
    // It is not read again while it goes on changing.
    setInterval(() => {
      (document.querySelector('h1') as Element).textContent += '.';
    }, 50);
  });
  const reaches = (): Promise<boolean | null> =>
    tab.inClosedRoot(
      LAYER,
      (_, root) => {
        const { bottom = 0 } = root.firstElementChild?.getBoundingClientRect() ?? {};
        return bottom > (document.querySelector('article')?.getBoundingClientRect().bottom ?? 0);
      },
      null,
    );
  await waitFor('the layer to be as large as the text, before that is read again', reaches, 1000);
});

test('one name is little to draw, however wide its page makes it', async () => {
  const { browser } = stage;
  await makeEntity(browser, 'Calder');
  const tab = await openNews('', '<p style="letter-spacing: 99999px; white-space: nowrap"><i>Calder</i></p>');
  await becomesUnderlined(tab, 'Oriel');
  const drawn = (): Promise<number | null> => tab.inClosedRoot(LAYER, (_, root) => root.innerHTML.length, null);
  await waitFor('a line under the beginning of it', async () => (await lines(tab)).length === 2);
  assert.ok(((await drawn()) ?? 0) < 30_000, `It takes ${await drawn()} characters.`);
});

test('a word that is known has no font asked for where its page does not show it, or shows it in another', async () => {
  const tab = await openNews('', unshownPlaces(WORDS));
  // To look for the word would lay it out.
  await waitFor('a line', async () => (await lines(tab)).length > 0);
  await pause(500);
  await stage.browser.command('next-mention', tab);
  await pause(500);
  // Where none is in sight: neither those above nor those below are asked for.
  await tab.evaluate(() => scrollTo({ top: 9000, behavior: 'instant' }));
  await pause(500);
  await stage.browser.command('open-card', tab);
  await pause(500);
  const asked = await tab.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
  const of = (nth: number): string[] =>
    asked.filter((each) => each.includes(`-${nth} `)).map((each) => each.replace(`-${nth} `, ' '));
  assert.equal(of(0).length, 11);
  assert.deepEqual(
    WORDS.map((_, nth) => of(nth)),
    WORDS.map(() => of(0)),
  );
});

test('a page that replaces what scripts call sees no call of ours, with the card open too', async () => {
  // The driver's own look for the word would be noted: a page like it tells where it stands.
  const twin = await openNews('');
  const [box] = (await pointAt(twin, 'Oriel')) ?? [];
  assert.ok(box);
  await twin.close();
  const tab = await openNews(PATCH_PROBE);
  for (const x of [box.x + 5, box.x + 8]) await tab.mouse.move(x, box.y + box.height / 2);
  await pause(LONG_MS);
  assert.equal(await tab.evaluate(() => document.documentElement.dataset.calls), '');
  await openedCard(tab);
});

test('what the card shows is found by no search, and is in no text of the page', async () => {
  const tab = await openNews('');
  await pointAt(tab, 'Oriel');
  await sees(await openedCard(tab), NOTE);
  const found = await inWorld(
    tab,
    `[window.find(${JSON.stringify(NOTE)}), document.documentElement.innerText.includes('Zanzibarine'), window.length, getSelection().toString()]`,
  );
  assert.deepEqual(found, [false, false, 0, '']);
});

test('no highlight and no style sheet of ours is on a page whose names have lines', async () => {
  const tab = await openNews('');
  await becomesUnderlined(tab, 'Oriel');
  const found = await inWorld(
    tab,
    "[CSS.highlights.size, document.styleSheets.length - document.querySelectorAll('style, link').length, document.adoptedStyleSheets.length]",
  );
  assert.deepEqual(found, [0, 0, 0]);
});

test('messages that a page forges are not answered and change nothing', async () => {
  const tab = await openNews(FORGING_PROBE);
  assert.deepEqual(await probe(tab), []);
  assert.equal(await cardIsOpen(tab), false);
  await asking(stage.browser, async (page) => {
    assert.equal((await ask(page, 'settings.get', {})).restMs, 500);
    assert.equal((await ask(page, 'entity.view', { id: entity }))?.notes.length, 1);
  });
});

test('a page that asks for our files by the extension’s own address gets none', async () => {
  const tab = await openNews('');
  const address = `${stage.browser.extensionOrigin}/card/card.html`;
  const loads = `fetch(${JSON.stringify(address)}).then(() => true, () => false)`;
  // Firefox gives the address, which it makes for each installation; nobody else can know it.
  if (BROWSER === 'chromium') assert.equal(await inWorld(tab, loads), false);
  for (const file of ['background.js', 'manifest.json', 'library/library.html']) {
    assert.equal(await inWorld(tab, loads.replace('card/card.html', file)), false);
  }
});

test('an element of a page’s own that has one of our addresses tells what one tells where nobody is installed', async () => {
  const tab = await openNews('');
  const nobody = BROWSER === 'chromium' ? `chrome-extension://${'a'.repeat(32)}` : `moz-extension://${randomUUID()}`;
  for (const file of ['background.js', 'manifest.json', 'icons/icon-16.png', 'content.js', 'library/library.html']) {
    const ours = await loaded(tab, `${stage.browser.extensionOrigin}/${file}`);
    assert.deepEqual(ours, await loaded(tab, `${nobody}/${file}`), file);
  }
});

test('a page cannot make the card invisible and have it clicked', async () => {
  const tab = await openNews('');
  await pointAt(tab, 'Oriel');
  await sees(await openedCard(tab), NOTE);
  await pause(300);
  // As the page shows it: a frame by itself would look the same, whatever is around it.
  const rect = await cardRect(tab);
  const before = await tab.screenshot(rect);
  const styles =
    'opacity: 0 !important; filter: opacity(0) !important; mix-blend-mode: lighten !important; z-index: -1 !important; transform: scale(2) !important; mask: linear-gradient(transparent, transparent) !important';
  await inWorld(tab, `document.querySelector('html > div').style.cssText += ${JSON.stringify(`;${styles}`)}`);
  await pause(300);
  assert.deepEqual(await cardRect(tab), rect);
  assert.ok(before.equals(await tab.screenshot(rect)), 'The card looks otherwise.');
});

test('a note that a page had deleted by a click meant for something else comes back', async () => {
  const tab = await openNews('');
  const { note } = await asking(stage.browser, (page) => ask(page, 'note.add', { entity, text: 'Second note.' }));
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await sees(card, 'Second note.');
  await inWorld(
    tab,
    `document.body.insertAdjacentHTML('beforeend', '<div popover="manual" style="inset: 0; width: 100%; height: 100%; pointer-events: none; background: white">Click to win</div>'), document.querySelector('[popover]').showPopover()`,
  );
  await click(card, 'button', 'Delete this note');
  const notes = async (view: View): Promise<number> =>
    (await ask(view, 'entity.view', { id: entity }))?.notes.length ?? 0;
  await asking(stage.browser, async (page) => {
    await waitFor('the note to go', async () => (await notes(page)) === 1);
    const [last] = await ask(page, 'change.list', { limit: 1 });
    await ask(page, 'change.undo', { change: last?.id ?? '' });
    assert.equal(await notes(page), 2);
    await ask(page, 'note.delete', { id: note.id });
  });
});

let pages = 0;

async function openNews(head: string, more = ''): Promise<Tab> {
  pages += 1;
  const page = newsPage(BODY + more, { head });
  const tab = await openArticle(stage.browser, stage.site.page(`/probe-${pages}.html`, page));
  await tab.activate();
  return tab;
}

/** What the page's probe answers, in the page's own world. */
function probe(tab: Tab): Promise<unknown> {
  return inWorld(tab, 'window.probe()');
}

/** What a page is told of elements of its own that ask for an address. */
async function loaded(tab: Tab, address: string): Promise<unknown> {
  return tab.evaluate(async (address) => {
    const told = Object.entries({ img: 'src', script: 'src', iframe: 'src', link: 'href', object: 'data' }).map(
      async ([tag, name]) => {
        const element = document.createElement(tag) as HTMLElement & Partial<HTMLImageElement & HTMLIFrameElement>;
        const seen: string[] = [];
        const isTold = new Promise((resolve) => {
          for (const type of ['load', 'error']) {
            element.addEventListener(type, () => {
              seen.push(type);
              resolve(undefined);
            });
          }
        });
        Object.assign(element, { rel: 'stylesheet', [name]: address });
        document.body.append(element);
        // However long it takes; what is told later, of one of the two, would be a difference too.
        await isTold;
        await new Promise((resolve) => setTimeout(resolve, 300));
        const { naturalWidth, offsetWidth, offsetHeight, contentDocument, contentWindow } = element;
        element.remove();
        return {
          tag,
          seen,
          naturalWidth,
          offsetWidth,
          offsetHeight,
          url: contentDocument?.URL,
          frames: contentWindow?.length,
        };
      },
    );
    return Promise.all(told);
  }, address);
}

/** The value of an expression in the page's own world. */
async function inWorld(tab: Tab, expression: string): Promise<unknown> {
  await tab.evaluate((expression) => {
    delete document.documentElement.dataset.answer;
    const script = document.createElement('script');
    script.textContent = `Promise.resolve(${expression}).then((value) => { document.documentElement.dataset.answer = JSON.stringify(value ?? null); })`;
    document.head.append(script);
  }, expression);
  return JSON.parse(await waitFor('the answer', () => tab.evaluate(() => document.documentElement.dataset.answer)));
}
