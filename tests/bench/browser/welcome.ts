import type { Browser, Tab } from '../../../scripts/browsers/browser.ts';
import { waitFor } from '../../../scripts/browsers/point.ts';

/** Milliseconds that it is waited for: a browser that starts on a busy machine may open none. */
const WELCOME_MS = 3_000;

/** Closes the page that an installation opens, which would keep the extension's process alive beside the background. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const find = async (): Promise<Tab | null> => {
    for (const tab of await browser.tabs()) {
      if ((await tab.url()).endsWith('/welcome/welcome.html')) return tab;
    }
    return null;
  };
  const tab = await waitFor('the welcome page', find, WELCOME_MS).catch(() => null);
  await tab?.close();
}
