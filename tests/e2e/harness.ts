/**
 * One real browser with the built extension for the tests of one file: BROWSER says which. `npm test` sets it,
 * with the built extension in EXTENSION, and in TEMPLATE a profile for Firefox to begin with; run by hand it is
 * chromium and dist/.
 */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, BrowserName, LaunchOptions, Rect, Size, Tab, View } from '../../scripts/browsers/browser.ts';
import { ask, ownErrors, settledCast, switchPacksOn } from '../../scripts/browsers/extension.ts';
import { requireBrowsers } from '../../scripts/browsers/install.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { cardFrame, cardIsOpen } from '../../scripts/browsers/screen.ts';
import { ROOT } from '../../scripts/root.ts';
import type { SightingRow } from '../../src/sighting-views.ts';
import { type Site, startSite } from './site.ts';

export const BROWSER: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

export interface Stage {
  readonly browser: Browser;
  readonly site: Site;
  /** Another browser than the stage's own, closed after the file's tests. */
  launch(options?: Partial<LaunchOptions>): Promise<Browser>;
}

/**
 * What browsers say where a page closes while it asks or before it is set up, where pages ask for our files, and where
 * a sandbox takes the API; the name of an error is what Firefox throws where a timer is set in a window that has gone.
 */
const HARMLESS =
  /after context unloaded|while context is inactive|FrameData missing|NS_ERROR_NOT_INITIALIZED|may not load or link to|Denying load|sandboxed|only be loaded in a browser extension/;

interface StageOptions extends Partial<LaunchOptions> {
  /** An error of ours that the file's tests make. Any other fails them. */
  throws?: RegExp;
  /** Switch on the sample and the bundled packs before the first test. */
  packs?: boolean;
  /** The tests go on with each other's tabs: what one opened stays open after it. */
  tabsStay?: boolean;
  /** The one browser that the file's tests are for: in the other, where all are skipped, none is launched. */
  only?: BrowserName;
  /** Whatever else the tests find done. A hook of its own would not wait for the stage's. */
  prepare?: (stage: Stage) => Promise<void>;
}

/** Registers the hooks that boot and end the browser and the site of a test file. */
export function useStage(all: StageOptions = {}): Stage {
  const { packs = false, tabsStay = false, throws, only = BROWSER, prepare, ...options } = all;
  let browser: Browser | undefined;
  let site: Site | undefined;
  const others: Browser[] = [];
  const launched = (): Browser[] => [browser, ...others].filter((each) => each !== undefined);
  before(
    async () => {
      if (only !== BROWSER) return;
      site = await startSite();
      browser = await launchBrowser(options);
      if (packs) await switchPacksOn(browser);
      await prepare?.(stage);
    },
    { timeout: PATIENCE_MS },
  );
  if (BROWSER === 'chromium' && only === BROWSER && !tabsStay) closeTabsAfterEach(() => stage.browser);
  // Last, so that its patience ends after all else that follows a test: hooks run in the order of their making.
  endIfStuck(launched);
  after(async () => {
    // Those that a test has ended are not asked any more.
    const errors = (await Promise.all(launched().map((each) => ownErrors(each).catch(() => [])))).flat();
    await Promise.all(launched().map((each) => each.close()));
    site?.close();
    assert.deepEqual(
      errors.filter((error) => !HARMLESS.test(error) && !throws?.test(error)),
      [],
    );
  });
  const stage: Stage = {
    get browser() {
      if (!browser) throw new Error('The browser is not launched yet.');
      return browser;
    },
    get site() {
      if (!site) throw new Error('The site is not up yet.');
      return site;
    },
    async launch(more = {}) {
      const other = await launchBrowser({ ...options, ...more });
      others.push(other);
      return other;
    },
  };
  return stage;
}

/** Milliseconds: several times what the longest test takes on a slow machine with three others beside it. */
const PATIENCE_MS = 120_000;

/**
 * A browser may owe its driver an answer for good, and few of the driver's questions have a limit of time. Ended, it
 * fails the test that waits for it and lets the run go on.
 */
function endIfStuck(browsers: () => readonly Browser[]): void {
  let patience: NodeJS.Timeout | undefined;
  beforeEach(() => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      process.stderr.write(`A test took over ${PATIENCE_MS / 1000} s: its browsers are ended.\n`);
      for (const each of browsers()) void each.kill();
    }, PATIENCE_MS);
  });
  afterEach(() => clearTimeout(patience));
}

/**
 * In Chromium without a window every page is in sight: each that a test left open would be read anew and drawn whenever
 * the next ones save something. What was open before the first test stays; in Firefox a tab behind others rests.
 */
function closeTabsAfterEach(ofStage: () => Browser): void {
  let earlier: Set<string> | undefined;
  beforeEach(async () => {
    earlier ??= new Set(await Promise.all((await ofStage().tabs()).map((tab) => tab.url())));
  });
  afterEach(async () => {
    for (const tab of await ofStage().tabs()) if (!earlier?.has(await tab.url())) await tab.close();
  });
}

const SIZE: Size = { width: 1280, height: 800 };

/**
 * How Firefox is set: half of the frames of most screens, as drawing them is a third of what it does without a window,
 * and one process for all pages of a site, where it would start up to four before it puts two pages into one.
 */
const FIREFOX_PREFS = { 'layout.frame_rate': 30, 'dom.ipc.processCount.webIsolated': 1 };

/** The built extension's folder. */
export const builtExtension = (): string => process.env.EXTENSION ?? join(ROOT, 'dist', BROWSER);

async function launchBrowser(options: Partial<LaunchOptions>): Promise<Browser> {
  const executable = requireBrowsers([BROWSER])[BROWSER] ?? '';
  // Firefox installs it anew each time; Chromium finds it in a profile that was used before.
  const isNew = BROWSER === 'firefox' || !options.profile || readdirSync(options.profile).length === 0;
  const template = process.env.TEMPLATE;
  const browser = await launch(BROWSER, executable, {
    extension: builtExtension(),
    headless: true,
    size: SIZE,
    template,
    ...options,
    firefoxPrefs: { ...FIREFOX_PREFS, ...options.firefoxPrefs },
  });
  askers.set(browser, isNew ? await welcomed(browser) : await browser.openExtensionPage(WELCOME));
  return browser;
}

const WELCOME = 'welcome/welcome.html';

/**
 * The page that each browser is asked from. It stays open behind those under test, which a page of its own each time
 * would cover.
 */
const askers = new WeakMap<Browser, Tab>();

/** An installation brings the welcome page to the front, which would take the front from a page under test. */
function welcomed(browser: Browser): Promise<Tab> {
  return waitFor('the welcome page', async () => {
    for (const tab of await browser.tabs()) if ((await tab.url()).endsWith(WELCOME) && (await canAsk(tab))) return tab;
    return undefined;
  });
}

/** Whether a page has what the browser gives to extensions, which it has later than its address. */
const canAsk = (page: View): Promise<boolean> =>
  page.evaluate(() => document.readyState === 'complete' && ('browser' in globalThis || 'chrome' in globalThis));

/** Opens a page and waits until its names are spotted. */
export async function openArticle(browser: Browser, url: string): Promise<Tab> {
  const tab = await browser.open(url);
  await settledCast(browser, tab);
  return tab;
}

/** Asks the extension something as its own pages do, without a page that comes to the front. */
export async function asking<T>(browser: Browser, run: (page: View) => Promise<T>): Promise<T> {
  const asker = askers.get(browser);
  if (!asker) throw new Error('This browser was not launched by a stage.');
  return run(asker);
}

/** Runs something with the library in front, which is closed again. */
export async function withLibrary<T>(browser: Browser, run: (library: View) => Promise<T>): Promise<T> {
  const library = await browser.openExtensionPage('library/library.html');
  try {
    return await run(library);
  } finally {
    await library.close();
  }
}

/** Makes an entity of the reader's own. */
export async function makeEntity(browser: Browser, name: string, aliases: string[] = []): Promise<string> {
  const entity = { name, kind: 'concept' as const, aliases: aliases.map((text) => ({ text })) };
  return asking(browser, async (page) => (await ask(page, 'entity.create', { entity })).id);
}

/** What is kept of where an entity was read of, asked from an extension page. */
export async function sightingsOf(page: View, id: string): Promise<SightingRow[]> {
  const { articles } = await ask(page, 'sighting.view', { id });
  return ask(page, 'sighting.rows', { id, articles });
}

/** Milliseconds that a page may take to be read. */
const READ_MS = 20_000;

/** Has a page in front until an entity was read of there. */
export async function untilRead(browser: Browser, tab: Tab, entity: string, title: string): Promise<void> {
  await tab.activate();
  await asking(browser, (page) => {
    const isKept = async () => (await sightingsOf(page, entity)).some((row) => row.title === title);
    return waitFor(`${title} to be read`, isKept, READ_MS);
  });
}

/** The card's frame, once the card is open and says something. */
export function openedCard(tab: Tab): Promise<View> {
  return waitFor('the card to open', () => cardFrame(tab));
}

export function cardCloses(tab: Tab): Promise<true> {
  return waitFor('the card to close', async () => !(await cardIsOpen(tab)) as true);
}

/** Where the card's frame stands in the page's viewport. */
export async function cardRect(tab: Tab): Promise<Rect> {
  const rect = await tab.inClosedRoot(
    'html > div',
    (_, root) => {
      const { x, y, width, height } = root.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    },
    null,
  );
  if (!rect) throw new Error('There is no card.');
  return rect;
}

/** Runs something while a page's viewport has another size. */
export async function sized<T>(tab: Tab, size: Size, run: () => Promise<T>): Promise<T> {
  await tab.resize(size);
  try {
    return await run();
  } finally {
    await tab.resize(SIZE);
  }
}

/** The browser's own zoom of a page, and in Chromium of all pages of its site. */
export async function zoom(browser: Browser, tab: Tab, factor: number): Promise<void> {
  await tab.activate();
  await browser.background.evaluate(async (factor: number) => {
    type Api = { tabs: { setZoom(factor: number): Promise<void> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    await (browser ?? chrome)?.tabs.setZoom(factor);
  }, factor);
}
