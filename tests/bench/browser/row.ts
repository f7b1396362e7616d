import type { Browser } from '../../../scripts/browsers/browser.ts';
import type { Site } from '../../e2e/site.ts';
import { median } from '../measure.ts';
import { countedLoad, observedLoad, timedLoads } from './loads.ts';
import { OBSERVE } from './observed.ts';

/** How often a page is loaded for each figure. */
export interface Loads {
  /** For the first underline, cold and warm. */
  underline: number;
  /** For the times of scripts. */
  scripts: number;
}

export interface Row {
  names: number;
  pageKB: number;
  /** Mentions that the page has. */
  mentions: number;
  /** Milliseconds from the page being ready to the first line on screen, with the background stopped before. */
  coldMs: number;
  /** The same with the background awake and the lexicon in memory. */
  warmMs: number;
  /**
   * Milliseconds that content scripts took of the page's main thread, in all, forced layout included (ScriptTime).
   * Chromium: from its trace. Firefox: from its profiler, which looks every half millisecond and makes what it looks at
   * somewhat slower.
   */
  mainThreadMs: number;
  /** Of these, milliseconds in the one task that has the most. */
  longestTaskMs: number;
  /** See Observed; 0 where nothing moved. */
  layoutShift: number;
  /** Million bytes that the background holds. */
  memoryMB: number;
  /** Milliseconds that mark.js takes; null where it was left out or does not finish within its time. */
  markJsMs: number | null;
}

/** Measures one page with the names that are known now. All figures but the shift and the memory are medians. */
export async function measureRow(
  browser: Browser,
  site: Site,
  article: string,
  loads: Loads,
): Promise<Omit<Row, 'names' | 'pageKB' | 'markJsMs'>> {
  const url = site.page('/article.html', article);
  const observe = `${url}${OBSERVE.underline}`;
  const cold = await times(loads.underline, async () => {
    await browser.background.stop();
    return observedLoad(browser, observe);
  });
  const mentions = await countedLoad(browser, url);
  const warm = await times(loads.underline, () => observedLoad(browser, observe));
  const scripts = await timedLoads(browser, url, loads.scripts);
  const moved =
    browser.name === 'firefox' ? [await observedLoad(browser, `${url}${OBSERVE.shift}`)] : [...cold, ...warm];
  return {
    mentions,
    coldMs: median(cold.map(({ underlineMs }) => underlineMs)),
    warmMs: median(warm.map(({ underlineMs }) => underlineMs)),
    mainThreadMs: median(scripts.map(({ ms }) => ms)),
    longestTaskMs: median(scripts.map(({ longestMs }) => longestMs)),
    layoutShift: Math.max(...moved.map(({ shift }) => shift)),
    memoryMB: (await browser.background.memory()) / 1e6,
  };
}

async function times<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < count) all.push(await run());
  return all;
}
