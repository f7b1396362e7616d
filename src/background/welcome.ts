import { browser } from '../platform/browser.ts';

/** Opens the welcome page once, after the installation. */
export function serveInstallation(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') });
  });
}
