import { contentRuntime } from './content-browser.ts';
import type { PageMessageName, PageMessages } from './page-messages.ts';

/** A content script's answers. */
export type PageHandlers = {
  [N in PageMessageName]: (arg: Parameters<PageMessages[N]>[0]) => ReturnType<PageMessages[N]>;
};

/**
 * Answers what is asked of this page, until the signal.
 *
 * @param handlers asked for with each message: most pages are never asked anything
 */
export function servePage(handlers: () => PageHandlers, signal: AbortSignal): void {
  // Nobody sends to content scripts but `ask`.
  contentRuntime().onMessage.addListener((message, _sender, answer) => {
    if (signal.aborted) return;
    const { page, arg } = message as { page: PageMessageName; arg: unknown };
    const handler = handlers()[page] as ((arg: unknown) => unknown) | undefined;
    // At once, since Chromium takes no promise from a listener; and something, since nothing is what no page answers.
    if (handler) answer(handler(arg) ?? {});
  });
}
