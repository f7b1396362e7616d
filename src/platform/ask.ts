import { browser } from './browser.ts';
import type { PageMessageName, PageMessages } from './page-messages.ts';

type Arg<N extends PageMessageName> = Parameters<PageMessages[N]>[0];
type Result<N extends PageMessageName> = ReturnType<PageMessages[N]>;

/**
 * Asks the content script of one tab, in its top frame.
 * Resolves with null where no content script answers: browser pages, pages open since before the installation.
 */
export async function ask<N extends PageMessageName>(tab: number, name: N, arg: Arg<N>): Promise<Result<N> | null> {
  try {
    return (
      ((await browser.tabs.sendMessage(tab, { page: name, arg }, { frameId: 0 })) as Result<N> | undefined) ?? null
    );
  } catch {
    return null;
  }
}
