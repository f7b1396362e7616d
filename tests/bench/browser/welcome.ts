import type { Browser } from '../../../scripts/browsers/browser.ts';
import { waitFor } from '../../../scripts/browsers/point.ts';

/** Closes the page that an installation opens, which would keep the extension's process alive beside the background. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const tab = await waitFor('the welcome page', async () => {
    for (const each of await browser.tabs()) {
      if ((await each.url()).endsWith('/welcome/welcome.html')) return each;
    }
    return null;
  });
  await tab.close();
}
