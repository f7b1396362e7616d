import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';

/** Tells every page that what is known, or where it is shown, has changed. Pages without us do not answer. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : ask(tab.id, 'refresh', {}))));
}

/** Opens the library in a new tab. */
export async function openLibrary(at: LibraryPlace): Promise<void> {
  await browser.tabs.create({ url: libraryAddress(at) });
}

/** Opens an address of the library where the address bar asked for it. */
export async function openAddress(
  url: string,
  where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** One of these places in the library; without any, what it opens on. */
interface LibraryPlace {
  entity?: string;
  search?: string;
  changes?: true;
}

/** The address of the library, or of a place in it. */
export function libraryAddress({ entity, search, changes }: LibraryPlace): string {
  const library = browser.runtime.getURL('library/library.html');
  if (entity !== undefined) return `${library}#entity=${encodeURIComponent(entity)}`;
  if (search !== undefined) return `${library}#search=${encodeURIComponent(search)}`;
  return changes ? `${library}#changes` : library;
}
