/** What the extension answers when its pages and its content script are asked, as its own pages ask it. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Cast, castOf } from '../../src/platform/cast.ts';
import type { Arg, MessageName, Result } from '../../src/platform/messages.ts';
import type { ArticleTold, PageMessageName, PageMessages } from '../../src/platform/page-messages.ts';
import type { Browser, Tab, View } from './browser.ts';

type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
};

/** Sends one message of the contract from an extension page. Rejects with the problem's own words. */
export async function ask<N extends MessageName>(page: View, name: N, arg: Arg<N>): Promise<Result<N>> {
  const send = async (envelope: object): Promise<unknown> => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    return (browser ?? chrome)?.runtime.sendMessage(envelope);
  };
  const reply = (await page.evaluate(send, { name, arg, private: false })) as
    | { result: Result<N> }
    | { problem: { code: string; message: string } }
    | undefined;
  if (!reply) throw new Error(`Nobody answered ${name}.`);
  if ('problem' in reply) throw new Error(`${reply.problem.code}: ${reply.problem.message}`);
  return reply.result;
}

/** The browser's own numbers of tabs that were asked before. */
const tabNumbers = new WeakMap<Tab, number>();

/** Asks the content script of a tab; null where none answers. The first time, the tab is brought to the front. */
export async function askPage<N extends PageMessageName>(
  browser: Browser,
  tab: Tab,
  name: N,
  arg: Parameters<PageMessages[N]>[0],
): Promise<ReturnType<PageMessages[N]> | null> {
  const number = tabNumbers.get(tab) ?? (await activeTab(browser, tab));
  const send = async (to: { number: number; message: object }): Promise<unknown> => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = (browser ?? chrome) as Api;
    return api.tabs.sendMessage(to.number, to.message, { frameId: 0 }).catch(() => null);
  };
  const answer = await browser.background.evaluate(send, { number, message: { page: name, arg } });
  // Another tab may have come to the front just then: it is asked again until it answers.
  if (answer) tabNumbers.set(tab, number);
  return answer as ReturnType<PageMessages[N]> | null;
}

async function activeTab(browser: Browser, tab: Tab): Promise<number> {
  await tab.activate();
  return browser.background.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const [active] = await ((browser ?? chrome) as Api).tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id ?? -1;
  });
}

/** Switches on the sample and every pack that comes with the extension. */
export async function switchPacksOn(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage('library/library.html');
  for (const { id, on } of await ask(page, 'pack.list', {})) {
    if (!on) await ask(page, 'pack.switch', { id, on: true });
  }
  await page.close();
}

/** Errors in the console that name the extension, each with where it comes from. */
export async function ownErrors(browser: Browser): Promise<string[]> {
  return (await browser.complaints())
    .map(({ text, source }) => `${source} ${text}`)
    .filter((complaint) => complaint.includes(browser.extensionOrigin));
}

/** The page's cast when its spotting has ended, whatever it came to. */
export const settledCast = async (browser: Browser, tab: Tab): Promise<Cast> =>
  castOf(await settledArticle(browser, tab));

/** The same with the text that was read and every mention. */
export async function settledArticle(browser: Browser, tab: Tab): Promise<ArticleTold> {
  let last: ArticleTold | null = null;
  for (let waited = 0; waited < 20_000; waited += 50) {
    last = await askPage(browser, tab, 'article', {});
    if (last && last.state !== 'working') return last;
    await pause(50);
  }
  throw new Error(last ? 'The page was not spotted within 20 s.' : 'No content script answered within 20 s.');
}

/** A mention as the page writes it. */
export interface WrittenMention {
  text: string;
  start: number;
  entity: string;
}

/** Every mention in reading order. */
export const writtenMentions = ({ text, mentions }: ArticleTold): WrittenMention[] =>
  mentions.map(({ start, end, entity }) => ({ text: text.slice(start, end), start, entity: entity.id }));
