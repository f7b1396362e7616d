/** Pages that live: whatever they do after they have loaded, the lines lie on the words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Rect, Tab } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardIsOpen } from '../../scripts/browsers/screen.ts';
import { ROOT } from '../../scripts/root.ts';
import { asking, BROWSER, cardRect, makeEntity, openArticle, openedCard, useStage, zoom } from './harness.ts';
import { drawnOn } from './on-paper.ts';
import { sees } from './roles.ts';
import {
  allBecomeUnderlined,
  becomesUnderlined,
  boxesOf,
  isAsLong,
  isCovered,
  isUnderlinedNow,
  LAYER,
  lines,
  placesOf,
} from './underlined.ts';

const FOLDER = join(ROOT, 'tests/pages/living');
const stage = useStage({
  async prepare({ browser, site }) {
    for (const name of ['Oriel', 'אוריאל', '港口信託']) await makeEntity(browser, name);
    for (const file of readdirSync(FOLDER)) site.page(`/living/${file}`, readFileSync(join(FOLDER, file), 'utf8'));
  },
});

/** What a page does, in how many places in the viewport the name stands before, and in how many after. */
const LIVES: readonly [page: string, promise: string, before: number, after: number][] = [
  ['infinite-scroll', 'a story that comes beside the first is read too', 1, 2],
  ['single-page', 'an address without a reload brings another story, when that has loaded', 1, 1],
  ['front-page', 'a page that is no news goes to a story without a reload, which is read when it has loaded', 0, 1],
  ['built-later', 'a story that scripts build after the page has loaded is read then', 0, 1],
  ['built-in-root', 'a story that they build in a shadow root, which alone makes the page news, is read too', 0, 1],
  ['built-beside', 'also beside ten paragraphs that stay', 0, 1],
  [
    'said-before-built',
    'so is one that they build in a shadow root of a page that had said before that it is news, beside paragraphs that stay',
    0,
    1,
  ],
  ['live-blog', 'posts that come on top and edits in place are read, and the lines below move down', 1, 5],
  ['framework', 'nodes that are replaced by others of the same text keep their lines, also when those move', 2, 2],
  ['lazy', 'sections that are laid out or filled when they come near are underlined then', 2, 1],
  ['far-down', 'names far below are underlined when they come near', 1, 1],
  ['adverts', 'lines move with text that growing advertisements push down', 2, 2],
  ['zoom', 'a root that is magnified has its lines magnified with it', 2, 2],
  ['late-fonts', 'fonts that load late move the lines', 2, 2],
  ['sticky', 'lines go with headings that stay where they are while the page scrolls', 2, 2],
  ['sticky-word', 'a line goes with a word that stays where it is while its paragraph scrolls', 1, 1],
  ['columns', 'lines follow text that flows into other columns', 2, 2],
  ['transforms', 'lines follow text that is moved and shrunk', 2, 2],
  ['animations', 'lines lie where text that slides in comes to rest', 2, 2],
  ['right-to-left', 'lines lie on words that run from right to left, also in a page that scrolls to the side', 1, 1],
  ['translation', 'what the browser translates is read in its new words', 0, 2],
];

for (const [page, promise, before, after] of LIVES) {
  test(`${page}: ${promise}`, async () => {
    const tab = await openPage(page);
    if (before > 0) await allBecomeUnderlined(tab, 'Oriel', before);
    else assert.deepEqual(await lines(tab), []);
    await live(tab);
    await allBecomeUnderlined(tab, 'Oriel', after);
    if (page === 'right-to-left') await allBecomeUnderlined(tab, 'אוריאל', 2);
  });
}

test('zoom: on a root that is magnified the card stands beside its name, as large as elsewhere', async () => {
  const tab = await openPage('zoom');
  await live(tab);
  await allBecomeUnderlined(tab, 'Oriel', 2);
  await pointAt(tab, 'Oriel');
  await openedCard(tab);
  const [box] = (await boxesOf(tab, 'Oriel')) ?? [];
  const { x, y, width } = await cardRect(tab);
  assert.equal(Math.round(width), 360);
  assert.ok(box && Math.abs(x - box.x) < 2 && Math.abs(y - box.y - box.height - 5) < 2, JSON.stringify([box, x, y]));
});

test('framework: a card stays open over text that is drawn anew, with a word more too, and goes with it', async () => {
  const tab = await openPage('framework');
  await becomesUnderlined(tab, 'Oriel');
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  const { x } = await cardRect(tab);
  const stays = async (): Promise<number> => {
    // Longer than a card takes to close once the page was read again.
    await pause(2500);
    await sees(card, 'Oriel');
    assert.equal(await cardIsOpen(tab), true);
    return (await cardRect(tab)).x;
  };
  await live(tab);
  const moved = await stays();
  assert.ok(moved > x + 50, 'The text was moved, and the card with it.');
  await tab.evaluate(() => {
    const first = document.querySelector('p') as Element;
    first.textContent = `As we know it ${first.textContent?.slice(3)}`;
  });
  assert.ok((await stays()) > moved + 50, 'The name was moved by the words, and the card with it.');
});

test('framework: an article that the page takes into a window of its own leaves no line behind', async () => {
  const tab = await openPage('framework');
  await becomesUnderlined(tab, 'Oriel');
  await tab.evaluate(() => {
    const opened = window.open('', 'other', 'width=300,height=300') as Window;
    opened.document.body.append(document.querySelector('article') ?? '');
  });
  await waitFor('the line to go', async () => (await lines(tab)).length === 0);
  await tab.evaluate(() => window.open('', 'other')?.close());
});

test('late-fonts: a line lies below the baseline of the letters that came', async () => {
  const tab = await openPage('late-fonts');
  await allBecomeUnderlined(tab, 'Oriel', 2);
  const height = async (): Promise<number> => {
    const [box] = (await boxesOf(tab, 'Oriel')) ?? [];
    const [line] = await lines(tab);
    return box && line ? (line.y - box.y) / box.height : Number.NaN;
  };
  const before = await height();
  await live(tab);
  await waitFor('the line to come higher', async () => (await height()) < before - 0.1);
});

test('one-block: of a text of thousands of lines in one piece only what is near is drawn, wherever its reader goes', async () => {
  const tab = await openPage('one-block');
  for (const part of [0, 0.5, 1, 0.02]) {
    await tab.evaluate(
      (part) => scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' }),
      part,
    );
    await waitFor('lines under all names in view', async () => {
      const drawn = await lines(tab);
      const height = await tab.evaluate(() => innerHeight);
      const seen = (await placesOf(tab, 'Oriel')).flat().filter(({ y }) => y > 0 && y < height - 30);
      return seen.length > 0 && seen.every((box) => isCovered(box, drawn));
    });
    assert.ok((await lines(tab)).length < 100);
  }
});

test('unfolding: what was folded away, hidden or behind a dialog is underlined once it is seen', async () => {
  const tab = await openPage('unfolding');
  assert.deepEqual(await lines(tab), []);
  for (const seen of [1, 2, 3, 4, 5, 6]) {
    await live(tab);
    await waitFor(`${seen} lines`, async () => (await lines(tab)).length === seen);
  }
  await allBecomeUnderlined(tab, 'Oriel', 6);
});

test('unfolding: the keys pass by names that are folded away', async () => {
  const tab = await openPage('unfolding');
  await live(tab);
  await waitFor('a line', async () => (await lines(tab)).length === 1);
  await stage.browser.command('next-mention', tab);
  await waitFor('a ring with it', async () => (await lines(tab)).length === 2);
});

test('bars: words that pass under bars that stay have no line and no mark over those, whose own names keep theirs', async () => {
  const quote = { exact: 'First came Oriel. Then came Oriel.', prefix: '', suffix: '' };
  const page = { url: `${stage.site.origin}/living/bars.html`, title: 'Bars that stay' };
  await asking(stage.browser, async (asker) => {
    const entity = (await ask(asker, 'search', { query: 'Oriel', limit: 1 })).entities[0]?.id ?? '';
    await ask(asker, 'note.add', { entity, text: 'Why?', quote, page });
  });
  const tab = await openPage('bars');
  await becomesUnderlined(tab, 'Oriel');
  await live(tab);
  const bars = await tab.evaluate(() =>
    ['header', 'h2', 'nav'].map((bar) => document.querySelector(bar)?.getBoundingClientRect().toJSON() as Rect),
  );
  const [, heading] = bars;
  assert.ok(heading);
  const over = async (bar: Rect | undefined): Promise<Rect[]> =>
    (await lines(tab)).filter(
      (line) => bar && line.height > 0 && line.y < bar.y + bar.height - 0.5 && line.y + line.height > bar.y + 0.5,
    );
  const counts = async (): Promise<number[]> => Promise.all(bars.map(async (bar) => (await over(bar)).length));
  await waitFor('no line but the heading’s own over the bars', async () => String(await counts()) === '0,1,0');
  await becomesUnderlined(tab, 'Oriel', 0);
  // The first under the heading is the third; one that is under nothing but an empty box stands at the height of that.
  for (const seen of [3, 4, 5, 6, 7, 8]) await becomesUnderlined(tab, 'Oriel', seen);
  assert.equal(await isUnderlinedNow(tab, 'Oriel', 1), false);
  assert.equal(await isUnderlinedNow(tab, 'Oriel', 2), false);
});

test('late-bar: words that pass under what a script makes a bar while the page scrolls have no line over it', async () => {
  const tab = await openPage('late-bar');
  await allBecomeUnderlined(tab, 'Oriel', 4);
  await live(tab);
  await becomesUnderlined(tab, 'Oriel', 1);
  await waitFor('three lines', async () => (await lines(tab)).length === 3);
  assert.equal(await isUnderlinedNow(tab, 'Oriel', 0), false);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await allBecomeUnderlined(tab, 'Oriel', 4);
});

test('inner-scroller: lines go with text that scrolls in a box of its own, and end where the box does', async () => {
  const tab = await openPage('inner-scroller');
  await becomesUnderlined(tab, 'Oriel', 0);
  assert.equal(await isUnderlinedNow(tab, 'Oriel', 1), false);
  await live(tab);
  await becomesUnderlined(tab, 'Oriel', 1);
  assert.equal((await lines(tab)).length, 1);
});

test('inner-scroller: the line is under its word in every frame while the box scrolls', async () => {
  const tab = await openPage('inner-scroller');
  await becomesUnderlined(tab, 'Oriel', 0);
  await tab.inClosedRoot(
    LAYER,
    (_, root) => {
      const box = document.querySelector('#box') as Element;
      const word = document.createRange();
      const text = document.querySelector('p')?.firstChild as Text;
      word.setStart(text, text.data.indexOf('Oriel'));
      word.setEnd(text, text.data.indexOf('Oriel') + 5);
      const gaps: number[] = [];
      const frame = (): void => {
        // After the frame was painted, as it was.
        const path = root.querySelector('path')?.getAttribute('d') ?? '';
        const [, top] = /M\S+ ([^h]+)h[^hM]+$/.exec(path) ?? [];
        const sheet = root.firstElementChild?.getBoundingClientRect().top ?? 0;
        gaps.push(top ? sheet + Number(top) - word.getBoundingClientRect().bottom : 1e6);
        if (gaps.length > 30) document.documentElement.dataset.gaps = JSON.stringify(gaps);
        else {
          box.scrollTop += 2;
          requestAnimationFrame(() => setTimeout(frame));
        }
      };
      frame();
    },
    null,
  );
  const gaps = await waitFor('the box to have scrolled', () =>
    tab.evaluate(() => document.documentElement.dataset.gaps && JSON.parse(document.documentElement.dataset.gaps)),
  );
  assert.equal(await tab.evaluate(() => document.querySelector('#box')?.scrollTop), 60);
  // No more than what lies on whole pixels moves.
  assert.ok(Math.max(...gaps) - Math.min(...gaps) <= 1, JSON.stringify(gaps));
});

test('vertical: a line stands beside a name that is written from top to bottom', async () => {
  const tab = await openPage('vertical');
  const isBeside = async (): Promise<boolean> => {
    const [box] = (await boxesOf(tab, '港口信託')) ?? [];
    const [line] = await lines(tab);
    if (!box || !line) return false;
    const along = Math.abs(line.y - box.y) < 2 && isAsLong(box.height, line.height, line.dot);
    return along && line.x > box.x - 8 && line.x + line.width < box.x + box.width / 2;
  };
  await waitFor('a line beside the name', isBeside);
  const [was] = await lines(tab);
  await live(tab);
  await waitFor('the line to move', async () => (await lines(tab))[0]?.y !== was?.y && (await isBeside()));
});

test('turned: names that stand askew have no line, which would lie across them, and a ring', async () => {
  const tab = await openPage('turned');
  await allBecomeUnderlined(tab, 'Oriel', 4);
  await live(tab);
  await waitFor('one line', async () => (await lines(tab)).length === 1);
  await becomesUnderlined(tab, 'Oriel');
  await stage.browser.command('previous-mention', tab);
  await waitFor('a ring around the last', async () => {
    const [box] = (await boxesOf(tab, 'Oriel', 3)) ?? [];
    const isAround = ({ x, y, width, height }: Rect, { x: left, y: top, ...size }: Rect): boolean =>
      x < left && y < top && x + width > left + size.width && y + height > top + size.height;
    return box && (await lines(tab)).some((ring) => isAround(ring, box));
  });
});

test('browser zoom: lines lie on words that the reader has made larger, and go back with them', async () => {
  const tab = await openPage('viewport');
  await allBecomeUnderlined(tab, 'Oriel', 2);
  const width = (): Promise<number> => tab.evaluate(() => innerWidth);
  const before = await width();
  await zoom(stage.browser, tab, 1.5);
  await waitFor('larger words', async () => (await width()) < before);
  await allBecomeUnderlined(tab, 'Oriel', 2);
  await zoom(stage.browser, tab, 1);
  await waitFor('the words as they were', async () => (await width()) === before);
  await allBecomeUnderlined(tab, 'Oriel', 2);
});

test('print: the paper is as without us, and the lines are there again after it', async () => {
  const tab = await openPage('print');
  const spottedOn = (where: 'sites' | 'news'): Promise<unknown> =>
    asking(stage.browser, (page) => ask(page, 'settings.set', { where }));
  await spottedOn('sites');
  await waitFor('no line', async () => (await lines(tab)).length === 0);
  await tab.activate();
  const without = drawnOn(await tab.print());
  assert.ok(without.length > 0);
  await spottedOn('news');
  await tab.activate();
  await becomesUnderlined(tab, 'Oriel');
  assert.equal(drawnOn(await tab.print()), without);
  await becomesUnderlined(tab, 'Oriel');
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  assert.equal(drawnOn(await tab.print()), without, 'with a card');
  await sees(card, 'Oriel');
});

test('back and forward: a page that comes back as it was left knows what was added meanwhile', async () => {
  const tab = await openPage('back-and-forward');
  await becomesUnderlined(tab, 'Oriel');
  await live(tab);
  await waitFor('the other page', async () => (await tab.url()).endsWith('print.html'));
  await makeEntity(stage.browser, 'Tarquel');
  await tab.activate();
  await tab.evaluate(() => history.back());
  await waitFor('the page', async () => (await tab.url()).endsWith('back-and-forward.html'));
  const cameBack = (): Promise<unknown> => tab.evaluate(() => (window as unknown as { cameBack: unknown }).cameBack);
  await waitFor('it as it was left', async () => (await cameBack()) === true);
  for (const name of ['Oriel', 'Tarquel']) await becomesUnderlined(tab, name);
});

test('reader mode: it shows the text without anything of ours, and the page is underlined again after it', {
  skip: BROWSER !== 'firefox',
}, async () => {
  const tab = await openPage('translation');
  await live(tab);
  await becomesUnderlined(tab, 'Oriel');
  const url = await tab.url();
  await tab.goto(`about:reader?url=${encodeURIComponent(url)}`);
  const shown = (): Promise<string> => tab.evaluate(() => document.body.textContent ?? '');
  await waitFor('the text in reader mode', async () => (await shown()).includes('Es begann'));
  assert.equal(await tab.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length), 0);
  await tab.goto(url);
  await live(tab);
  await becomesUnderlined(tab, 'Oriel');
});

async function openPage(page: string): Promise<Tab> {
  const tab = await openArticle(stage.browser, `${stage.site.origin}/living/${page}.html`);
  await tab.activate();
  return tab;
}

/** Has the page do what it does, and lets it. */
async function live(tab: Tab): Promise<void> {
  await tab.evaluate(() => (window as unknown as { live(): unknown }).live());
  await pause(100);
}
