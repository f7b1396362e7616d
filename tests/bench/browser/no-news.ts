import type { Browser } from '../../../scripts/browsers/browser.ts';
import type { Site } from '../../e2e/site.ts';
import { median } from '../measure.ts';
import { benchPage } from '../pages.ts';
import { countedLoad, timedLoads } from './loads.ts';

export interface NoNews {
  pageKB: number;
  /** As of a Row. */
  mainThreadMs: number;
  longestTaskMs: number;
  /** Messages that content scripts sent to the background, ports they opened included, over all loads. */
  messages: number;
}

const PAGE_KB = 100;

/** Measures a page of prose that does not say it is news, and counts in the background what comes from it. */
export async function measureNoNews(browser: Browser, site: Site, article: string, loads: number): Promise<NoNews> {
  const body = benchPage(PAGE_KB).replaceAll('\n\n', '</p><p>');
  const url = site.page('/shop.html', `<!doctype html><html lang="en"><title>Shop</title><body><p>${body}</p>`);
  await listen(browser);
  // So that nobody takes deafness for silence.
  await countedLoad(browser, site.page('/heard.html', article));
  const before = await heard(browser);
  if (before === 0) throw new Error('Messages of a page of news are not heard.');
  const scripts = await timedLoads(browser, url, loads);
  return {
    pageKB: PAGE_KB,
    mainThreadMs: median(scripts.map(({ ms }) => ms)),
    longestTaskMs: median(scripts.map(({ longestMs }) => longestMs)),
    messages: (await heard(browser)) - before,
  };
}

interface Listening {
  messagesHeard: number;
  chrome: {
    runtime: Record<'onConnect' | 'onMessage', { addListener(heard: () => void): void }>;
  };
}

function listen(browser: Browser): Promise<void> {
  return browser.background.evaluate(() => {
    const background = self as unknown as Listening;
    background.messagesHeard = 0;
    const hear = (): void => {
      background.messagesHeard += 1;
    };
    background.chrome.runtime.onConnect.addListener(hear);
    background.chrome.runtime.onMessage.addListener(hear);
  });
}

function heard(browser: Browser): Promise<number> {
  return browser.background.evaluate(() => (self as unknown as Listening).messagesHeard);
}
