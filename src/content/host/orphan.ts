import { contentRuntime } from '../../platform/content-browser.ts';

/** Whether the extension was updated or removed under this script: browsers take its id away then. */
export function isOrphan(): boolean {
  try {
    return !contentRuntime().id;
  } catch {
    return true;
  }
}

/**
 * Removes what an earlier script of ours left behind. Firefox ends scripts of an updated extension without a word
 * and runs the new ones in the same page. A closed root can be looked into by extensions only, so that the element
 * needs no mark for the page to see.
 */
export function removeOrphans(document: Document): void {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  for (const element of document.querySelectorAll<Opened>(':root > div')) {
    const layer = element.openOrClosedShadowRoot?.firstElementChild as Opened | null | undefined;
    if (layer?.ariaHidden && layer.openOrClosedShadowRoot) element.remove();
  }
}
