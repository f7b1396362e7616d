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
  const { onMessage } = contentRuntime();
  const heard = (message: unknown, _sender: unknown, answer: (result: unknown) => void): void => {
    if (typeof message !== 'object' || message === null || !('page' in message) || !('arg' in message)) return;
    const name = message.page as PageMessageName;
    const handler = handlers()[name] as ((arg: unknown) => unknown) | undefined;
    // At once, since Chromium takes no promise from a listener; and something, since nothing is what no page answers.
    if (handler) answer(handler(message.arg) ?? {});
  };
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard));
}
