import { browser } from './browser.ts';
import type { PageMessageName, PageMessages } from './page-messages.ts';

type Arg<N extends PageMessageName> = Parameters<PageMessages[N]>[0];
type Result<N extends PageMessageName> = ReturnType<PageMessages[N]>;

/** A content script's answers. */
export type PageHandlers = {
  [N in PageMessageName]: (arg: Arg<N>) => Result<N> | Promise<Result<N>>;
};

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

/** Answers what is asked of this page. Returns how to stop. */
export function servePage(handlers: PageHandlers): () => void {
  const listener = (message: unknown): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || !('page' in message) || !('arg' in message)) return;
    const name = message.page as PageMessageName;
    const handler = handlers[name] as ((arg: unknown) => unknown) | undefined;
    return handler && Promise.resolve(handler(message.arg));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
