import { type Browser, type BrowserName, labelOf, type Tab, type View } from '../../../scripts/browsers/browser.ts';
import { ask, settledCast } from '../../../scripts/browsers/extension.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { dragOver, pointAt, waitFor } from '../../../scripts/browsers/point.ts';
import { cardFrame } from '../../../scripts/browsers/screen.ts';
import { newsPage, type Site, startSite } from '../../e2e/site.ts';
import { FILL_PAGE } from '../browser/staged.ts';
import { closeWelcome } from '../browser/welcome.ts';
import { median } from '../measure.ts';
import { act } from './act.ts';
import { ADD_ROUND, EVERYTHING, libraryRound, noteRound, POPUP_ROUND, type Step } from './actions.ts';

/** How much is known. */
export interface Size {
  entities: number;
  notes: number;
  sightings: number;
}

export interface LibraryFigures {
  /** Milliseconds from what the reader does to the frame that shows its answer, by name. Medians. */
  actionsMs: Record<string, number>;
  /**
   * Milliseconds from the popup's first to the frame that shows the names on the page, the background asleep before.
   */
  popupReadyMs: number;
  /** Milliseconds of the first search of a background that has just woken, its messages included. */
  searchColdMs: number;
  /** The same, with the waking. */
  searchAsleepMs: number;
  /** Million bytes that the background holds after all of it. */
  memoryMB: number;
  /** Milliseconds that the packs took to install. */
  installMs: number;
  /** Milliseconds in which the sightings of an article with 60 names are kept: a median. */
  keepMs: number;
}

/** Milliseconds that filling may take. */
const FILL_MS = 1_500_000;
const WAIT_MS = 60_000;
const ROUNDS = 3;
/** First searches, each in a background of its own. */
const COLD = ['gove', 'treaty', 'peac', 'mar', 'congress', '"united states"'];

/** Fills a knowledge base in a fresh browser and measures what a reader does with it. */
export async function measureLibrary(
  name: BrowserName,
  executable: string,
  extension: string,
  size: Size,
  firstNames: readonly string[],
): Promise<{ label: string; figures: LibraryFigures }> {
  const site = await startSite();
  const browser = await launch(name, executable, {
    extension,
    headless: true,
    size: { width: 1280, height: 800 },
    // Whole milliseconds are too coarse.
    firefoxPrefs: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const label = labelOf(browser);
    const say = (what: string): unknown => process.stderr.write(`${label}: ${what}…\n`);
    await closeWelcome(browser);
    say(`writing ${size.entities} entities, ${size.notes} notes and ${size.sightings} sightings`);
    const filled = await fill(browser);
    const times = new Times();
    for (let round = 0; round < ROUNDS; round++) {
      say(`the library, round ${round + 1} of ${ROUNDS}`);
      await inLibrary(browser, times, round, size.entities + round);
    }
    say('the popup');
    const popupReadyMs = await inPopup(browser, site, times, firstNames);
    say('the card');
    await inCard(browser, site, times, firstNames);
    say('first searches');
    const cold = await coldSearches(browser);
    const memoryMB = (await browser.background.memory()) / 1e6;
    return { label, figures: { actionsMs: times.medians(), popupReadyMs, ...cold, memoryMB, ...filled } };
  } finally {
    await browser.close();
    site.close();
  }
}

class Times {
  readonly #all = new Map<string, number[]>();

  add(name: string, ms: number): void {
    this.#all.set(name, [...(this.#all.get(name) ?? []), ms]);
  }

  medians(): Record<string, number> {
    return Object.fromEntries([...this.#all].map(([name, all]) => [name, median(all)]));
  }
}

async function fill(browser: Browser): Promise<Pick<LibraryFigures, 'installMs' | 'keepMs'>> {
  const page = await browser.openExtensionPage(FILL_PAGE);
  const filled = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.filled);
  const said = await waitFor('the knowledge base to be filled', filled, FILL_MS);
  if (!said.startsWith('done ')) throw new Error(said);
  await page.close();
  await browser.background.stop();
  const [installMs = 0, keepMs = 0] = said.slice('done '.length).split(' ').map(Number);
  return { installMs, keepMs };
}

async function inLibrary(browser: Browser, times: Times, round: number, count: number): Promise<void> {
  const library = await browser.openExtensionPage('library/library.html');
  times.add('open the library', await readyMs(library));
  // It opens on what is the reader's.
  await act(library, EVERYTHING);
  const whole = new Intl.NumberFormat('en-GB').format(count);
  await waitFor(
    'the whole list',
    () => library.evaluate((whole) => document.querySelector('.index-count')?.textContent?.startsWith(whole), whole),
    WAIT_MS,
  );
  await walk(library, libraryRound(round, count), times);
  await library.close();
}

async function walk(view: View, steps: readonly Step[], times: Times): Promise<void> {
  for (const step of steps) {
    const ms = await act(view, step);
    if (step.name !== undefined) times.add(step.name, ms);
  }
}

async function inPopup(browser: Browser, site: Site, times: Times, names: readonly string[]): Promise<number> {
  const body = names.map((name) => `<p>There was news of ${name} today.</p>`).join('');
  const ready: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab: Tab = await browser.open(site.page('/news.html', newsPage(body)));
    await settledCast(browser, tab);
    await browser.background.stop();
    const popup = await browser.openPopup(tab);
    ready.push(await readyMs(popup));
    await walk(popup, POPUP_ROUND, times);
    await browser.closePopup();
    await tab.close();
  }
  return median(ready);
}

async function inCard(browser: Browser, site: Site, times: Times, names: readonly string[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const [known, added] = [names[round] ?? '', `Quentin Marl${'aeo'[round]}w`];
    const tab = await browser.open(site.page('/card.html', newsPage(`<p>There was ${known}, and ${added} too.</p>`)));
    await settledCast(browser, tab);
    await pointAt(tab, known);
    await walk(await waitFor('the card', () => cardFrame(tab)), noteRound(round), times);
    await tab.reload();
    await settledCast(browser, tab);
    await dragOver(tab, added);
    await browser.command('add-selection', tab);
    await walk(await waitFor('the card', () => cardFrame(tab)), ADD_ROUND, times);
    await tab.close();
  }
}

async function readyMs(view: View): Promise<number> {
  return Number(
    await waitFor('a page to be ready', () => view.evaluate(() => document.documentElement.dataset.ready), WAIT_MS),
  );
}

async function coldSearches(browser: Browser): Promise<{ searchColdMs: number; searchAsleepMs: number }> {
  const page = await browser.openExtensionPage('library/library.html#settings');
  const awake: number[] = [];
  const asleep: number[] = [];
  for (const query of COLD) {
    await browser.background.stop();
    asleep.push(await searchMs(page, query));
    await browser.background.stop();
    // Whatever wakes it opens the database; no word has been looked for yet.
    await ask(page, 'settings.get', {});
    awake.push(await searchMs(page, query));
  }
  await page.close();
  return { searchColdMs: median(awake), searchAsleepMs: median(asleep) };
}

/** Taken within the page: the driver's own way there and back does not count. */
async function searchMs(page: View, query: string): Promise<number> {
  return page.evaluate(async (query) => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const begun = performance.now();
    await (browser ?? chrome)?.runtime.sendMessage({ name: 'search', arg: { query, limit: 20 }, private: false });
    return performance.now() - begun;
  }, query);
}
