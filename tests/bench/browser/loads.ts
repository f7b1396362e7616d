/** Single loads of a page, each in a tab of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, ScriptTime, Tab } from '../../../scripts/browsers/browser.ts';
import { settledArticle } from '../../../scripts/browsers/extension.ts';
import { waitFor } from '../../../scripts/browsers/point.ts';
import type { Observed } from './observed.ts';

/** Milliseconds in which everything has come to rest, on the largest page too. */
const REST_MS = 2_000;
/** Milliseconds that a first line is waited for. */
const LINE_MS = 30_000;

/** Loads a page that the observer watches; the address ends with one of OBSERVE. */
export async function observedLoad(browser: Browser, url: string): Promise<Observed> {
  const tab = await browser.open(url);
  const said = await waitFor(
    'the first line',
    () => tab.evaluate(() => document.documentElement.dataset.observed),
    LINE_MS,
  );
  await tab.close();
  return JSON.parse(said) as Observed;
}

/** Loads a page so often and tells what content scripts took each time until it was at rest. */
export function timedLoads(browser: Browser, url: string, count: number): Promise<ScriptTime[]> {
  const load = async (): Promise<Tab> => {
    const tab = await browser.open(url);
    await pause(REST_MS);
    return tab;
  };
  return browser.scriptTimes(Array.from({ length: count }, () => load));
}

/** Loads a page, which wakes the background and warms it up. Answers how many mentions it has. */
export async function countedLoad(browser: Browser, url: string): Promise<number> {
  const tab = await browser.open(url);
  const { state, problem, mentions } = await settledArticle(browser, tab);
  if (state === 'problem') throw new Error(problem);
  await tab.close();
  return mentions.length;
}
