import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';

/** Tells every page that what is known, or where it is shown, has changed. Pages without us do not answer. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : ask(tab.id, 'refresh', {}))));
}

/** Opens the library in a new tab, on one entity where given. */
export async function openLibrary(entity?: string): Promise<void> {
  const fragment = entity === undefined ? '' : `#entity=${encodeURIComponent(entity)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`library/library.html${fragment}`) });
}
