import { browser } from '../platform/browser.ts';

/** Opens the help sheet of keys in a tab of its own. */
export async function openKeys(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library/library.html#keys') });
}
