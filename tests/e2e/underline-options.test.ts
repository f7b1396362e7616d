/** How lines look: as the reader set them, on any ground, and as the system wants. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control } from './roles.ts';
import { newsPage } from './site.ts';
import { becomesUnderlined, drawnNow, isUnderlinedNow, lines } from './underlined.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Meridian');
  },
});
const WORDS = 'The ship left the harbour on a grey morning and nobody on board knew how long it would be away. ';

test('lines are as strong as the reader wants them, at once on pages that are open', async () => {
  const tab = await openNews(`<p>${WORDS}Oriel came.</p>`);
  await becomesUnderlined(tab, 'Oriel');
  const thickness = async (): Promise<number> => (await lines(tab))[0]?.height ?? 0;
  assert.equal(await thickness(), 2);
  for (const [name, expected] of [
    ['Faint', 1],
    ['Strong', 3],
    ['Plain', 2],
  ] as const) {
    await inSettings('radio', name);
    await tab.activate();
    await waitFor(`${name} lines`, async () => (await thickness()) === expected);
  }
});

test('only the first of each name under a heading is marked where the reader wants that, at once', async () => {
  const tab = await openNews(
    `<p>Oriel met Meridian.</p><p>Oriel left.</p><h2>Later</h2><p>Oriel came back. So did Oriel.</p>`,
  );
  await waitFor('five lines', async () => (await lines(tab)).length === 5);
  await inSettings('switch', 'Only the first');
  await tab.activate();
  await waitFor('three lines', async () => (await lines(tab)).length === 3);
  for (const [name, nth, marked] of [
    ['Oriel', 0, true],
    ['Meridian', 0, true],
    ['Oriel', 1, false],
    ['Oriel', 2, true],
    ['Oriel', 3, false],
  ] as const) {
    assert.equal(await isUnderlinedNow(tab, name, nth), marked, `${name} ${nth}`);
  }
  await inSettings('switch', 'Only the first');
  await tab.activate();
  await waitFor('five lines', async () => (await lines(tab)).length === 5);
});

for (const ground of ['#fff', '#1b1b1b', '#f6e7d0', '#0b3d91', '#c00', '#777777', '#808080', '#999999']) {
  test(`a line on ${ground} stands out from it by 3 to 1`, async () => {
    const ink = ['#fff', '#f6e7d0', '#808080', '#999999'].includes(ground) ? '#111' : '#eee';
    const tab = await openNews(`<p style="background: ${ground}; color: ${ink}">Oriel came.</p>`);
    await becomesUnderlined(tab, 'Oriel');
    const contrast = await contrastOn(tab, ground);
    assert.ok(contrast >= 3, `${contrast}`);
  });
}

/** A text that stands on a picture beside it, as headlines do. */
const onPicture = (
  picture: string,
  ink: string,
): string => `<figure style="position: relative; margin: 0; height: 80px">
  <div style="position: absolute; inset: 0; background: ${picture}"></div>
  <figcaption style="position: absolute; left: 10px; top: 20px; font-size: 30px; ${ink}">Oriel came</figcaption></figure>`;
const flat = (colour: string): string => `linear-gradient(${colour}, ${colour})`;
const CUT_OUT = `background: linear-gradient(#faa, #aaf); background-clip: text; color: transparent`;

for (const [what, ground, body] of [
  ['white on a dark picture beside it', '#222222', onPicture(flat('#222'), 'color: #fff')],
  ['white on a picture of middle greys', '#666666', onPicture(flat('#666'), 'color: #fff')],
  ['pale on a dark picture', '#222222', onPicture(flat('#222'), 'color: rgba(255, 255, 255, .8)')],
  ['filled white', '#222222', onPicture(flat('#222'), 'color: #111; -webkit-text-fill-color: #fff')],
  [
    'white on the dark picture of what is around it',
    '#222222',
    `<section style="background: ${flat('#222')}; color: #111"><p style="color: #fff">Oriel came</p></section>`,
  ],
  [
    'black on a light picture of a dark page',
    '#dddddd',
    `<section style="background: #111">${onPicture(flat('#ddd'), 'color: #111')}</section>`,
  ],
  ['grey on white', '#ffffff', '<p style="color: #bbb">Oriel came</p>'],
  ['grey on black', '#111111', '<p style="background: #111; color: #555">Oriel came</p>'],
  [
    'cut out of a picture, on black',
    '#111111',
    `<section style="background: #111"><p style="${CUT_OUT}">Oriel came</p></section>`,
  ],
] as const) {
  test(`a line under text that is ${what} stands out by 3 to 1`, async () => {
    const tab = await openNews(body);
    await waitFor('a line', async () => (await lines(tab)).length === 1);
    const contrast = await contrastOn(tab, ground);
    assert.ok(contrast >= 3, `${contrast}`);
  });
}

test('lines change their colour when the page changes its own', async () => {
  const tab = await openNews(`<style>body.night { background: #111; color: #eee }</style><p>${WORDS}Oriel came.</p>`);
  await becomesUnderlined(tab, 'Oriel');
  await tab.evaluate(() => document.body.classList.add('night'));
  await waitFor('a light line', async () => (await contrastOn(tab, '#111111')) >= 3);
});

test('where the system forces its colours, lines are in those, whole and thick', async () => {
  const tab = await openNews(`<p>${WORDS}Oriel came.</p>`);
  await becomesUnderlined(tab, 'Oriel');
  await stage.browser.system({ forcedColours: true, reducedMotion: false });
  await waitFor('a line in the colour of the text', async () => {
    const { colour, opacity } = await lookOf(tab);
    const text = await tab.evaluate(() => getComputedStyle(document.querySelector('article') as Element).color);
    return colour === text && opacity > 0.99 && ((await lines(tab))[0]?.height ?? 0) === 3;
  });
  await stage.browser.system({ forcedColours: false, reducedMotion: false });
  await waitFor('a thinner line', async () => ((await lines(tab))[0]?.height ?? 0) === 2);
});

test('there the card has an edge, and its buttons stand apart and within it', async () => {
  const tab = await openNews(`<p>${WORDS}Oriel came.</p>`);
  await becomesUnderlined(tab, 'Oriel');
  await stage.browser.system({ forcedColours: true, reducedMotion: false });
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await control(card, 'button', 'Not here');
  const { edge, gap, left, line } = await card.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('.actions .button')].map((one) =>
      one.getBoundingClientRect(),
    );
    return {
      edge: Number.parseFloat(getComputedStyle(document.body, '::after').borderLeftWidth),
      gap: (second?.left ?? 0) - (first?.right ?? 0),
      left: first?.left ?? 0,
      line: document.querySelector('.card-foot')?.getBoundingClientRect().left ?? 0,
    };
  });
  await stage.browser.system({ forcedColours: false, reducedMotion: false });
  assert.ok(edge >= 1 && gap >= 4 && left >= line, JSON.stringify({ edge, gap, left, line }));
});

test('where the system wants no motion, going to a name is one step', async () => {
  const tab = await openNews(`<p>${WORDS.repeat(90)}</p><p>Oriel came.</p><p>${WORDS.repeat(90)}</p>`);
  const steps = async (): Promise<number> => {
    await tab.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      const page = window as unknown as { steps: number };
      requestAnimationFrame(() => requestAnimationFrame(() => addEventListener('scroll', () => (page.steps += 1))));
      page.steps = 0;
    });
    await pause(200);
    await stage.browser.command('next-mention', tab);
    await becomesUnderlined(tab, 'Oriel');
    await waitFor('the name', () => tab.evaluate(() => scrollY > 1000));
    await pause(800);
    return tab.evaluate(() => (window as unknown as { steps: number }).steps);
  };
  await stage.browser.system({ forcedColours: false, reducedMotion: true });
  const still = await steps();
  await stage.browser.system({ forcedColours: false, reducedMotion: false });
  await tab.reload();
  const moving = await steps();
  assert.ok(still <= 2 && moving > 4, `${still} steps, and ${moving} with motion`);
});

let pages = 0;

async function openNews(body: string): Promise<Tab> {
  pages += 1;
  const tab = await openArticle(stage.browser, stage.site.page(`/options-${pages}.html`, newsPage(body)));
  await tab.activate();
  return tab;
}

/** The reader chooses something in the library's settings. */
async function inSettings(role: string, name: string): Promise<void> {
  const library = await stage.browser.openExtensionPage('library/library.html#settings');
  const was = (await control(library, role, name)).checked;
  await click(library, role, name);
  await waitFor('the choice to be kept', async () => (await control(library, role, name)).checked !== was);
  await pause(200);
  await library.close();
}

/** The colour and the opacity of the first line. */
async function lookOf(tab: Tab): Promise<{ colour: string; opacity: number }> {
  return (await drawnNow(tab))[0] ?? { colour: '', opacity: 0 };
}

/** WCAG's contrast of the first line, as it is mixed with what it stands on. */
async function contrastOn(tab: Tab, ground: string): Promise<number> {
  const { colour, opacity } = await lookOf(tab);
  const hex = ground.length === 4 ? ground.replace(/[0-9a-f]/g, '$&$&') : ground;
  const behind = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const line = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const mixed = line.map((part, i) => part * opacity + (behind[i] ?? 0) * (1 - opacity));
  const luminance = (parts: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = parts.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [one, other] = [luminance(mixed), luminance(behind)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
