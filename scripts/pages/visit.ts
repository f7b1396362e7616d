/** Loads of saved pages, in a browser with us or without. */
import { setTimeout as pause } from 'node:timers/promises';
import { languageOf } from '../../src/reference/language.ts';
import { pageRef } from '../../src/reference/page-ref.ts';
import { titleOf } from '../../src/reference/title.ts';
import type { Browser, ScriptTime, Tab } from '../browsers/browser.ts';
import { ownErrors, settledArticle } from '../browsers/extension.ts';
import type { SavedPage } from './saved-pages.ts';
import { type Snapshot, snapshot } from './snapshot.ts';

/** Milliseconds until the page's own scripts and ours have come to rest. */
const REST_MS = 1_500;
const TIMED_LOADS = 2;

/** What a load with us shows. */
export interface Visit {
  news: boolean;
  title: string;
  date: string | null;
  lang: string | null;
  mentions: number;
  requests: string[];
  errors: string[];
  snapshot: Snapshot;
}

/** Loads a page with us for what it is then. */
export async function visit(browser: Browser, page: SavedPage): Promise<Visit> {
  const before = { requests: (await browser.extensionRequests()).length, errors: (await ownErrors(browser)).length };
  await browser.serveOnly(page.url, page.body);
  const tab = await browser.open(page.url);
  const seen = await atRest(tab);
  const article = await settledArticle(browser, tab);
  const { state, problem, mentions } = article;
  await tab.close();
  const errors = (await ownErrors(browser)).slice(before.errors);
  return {
    news: state !== 'no-news',
    title: titleOf(article),
    date: pageRef(article).date ?? null,
    lang: languageOf(article) ?? null,
    mentions: mentions.length,
    requests: (await browser.extensionRequests()).slice(before.requests),
    errors: problem === undefined ? errors : [...errors, problem],
    snapshot: seen,
  };
}

/**
 * Loads a page some times for what we cost it. The quickest counts: that one was kept waiting the least by what else the
 * machine did.
 *
 * @param browser launched with `timeScripts`, and for nothing else, as timing may change how a page unfolds
 */
export async function timeOf(browser: Browser, page: SavedPage): Promise<ScriptTime> {
  await browser.serveOnly(page.url, page.body);
  const load = async (): Promise<Tab> => {
    const tab = await browser.open(page.url);
    await pause(REST_MS);
    return tab;
  };
  const times = await browser.scriptTimes(Array.from({ length: TIMED_LOADS }, () => load));
  return times.reduce((quickest, time) => (time.ms < quickest.ms ? time : quickest));
}

/** Loads a page for nothing but what it is then. */
export async function load(browser: Browser, page: SavedPage): Promise<Snapshot> {
  await browser.serveOnly(page.url, page.body);
  const tab = await browser.open(page.url);
  const seen = await atRest(tab);
  await tab.close();
  return seen;
}

async function atRest(tab: Tab): Promise<Snapshot> {
  await pause(REST_MS);
  return tab.evaluate(snapshot);
}
