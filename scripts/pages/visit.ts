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

/** What a load with us shows. */
export interface Visit {
  news: boolean;
  title: string;
  date: string | null;
  lang: string | null;
  mentions: number;
  time: ScriptTime;
  requests: string[];
  errors: string[];
  snapshot: Snapshot;
}

/** Loads a page twice with us: for what we cost, and for what it is, as measuring may change how a page unfolds. */
export async function visit(browser: Browser, page: SavedPage): Promise<Visit> {
  const before = { requests: (await browser.extensionRequests()).length, errors: (await ownErrors(browser)).length };
  await browser.serveOnly(page.url, page.body);
  const [time] = await browser.scriptTimes([
    async () => {
      const tab = await browser.open(page.url);
      await pause(REST_MS);
      return tab;
    },
  ]);
  if (!time) throw new Error('A load was not measured.');
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
    time,
    requests: (await browser.extensionRequests()).slice(before.requests),
    errors: problem === undefined ? errors : [...errors, problem],
    snapshot: seen,
  };
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
