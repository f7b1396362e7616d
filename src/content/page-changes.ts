import { addressNow } from './address.ts';

/** Milliseconds without a change before the page is read again. */
const QUIET_MS = 250;
/** Milliseconds after which a page that never stops changing is read all the same. */
const LONGEST_WAIT_MS = 2000;

export interface PageChanges {
  /** Follows the page's content from now on; `roots` tells what of it matters, anew at each change. */
  watch(roots: () => readonly Element[]): void;
  /** The page has gone to another address: its content follows. */
  moved(): void;
}

/**
 * Tells, at an idle moment, that the page may have other text than before: under the roots, because the roots went
 * from the page, or because a page without reloads went to another address.
 *
 * @param changed `moved` is true where the address is another one
 */
export function followPageChanges(signal: AbortSignal, changed: (moved: boolean) => void): PageChanges {
  let address = addressNow();
  let rootsNow: (() => readonly Element[]) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const tell = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const moved = address !== addressNow();
    address = addressNow();
    changed(moved);
  };

  const touch = (): void => {
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    const wait = Math.max(0, Math.min(QUIET_MS, since + LONGEST_WAIT_MS - now));
    timer = setTimeout(() => requestIdleCallback(tell, { timeout: LONGEST_WAIT_MS }), wait);
  };

  // The whole document is observed, since a page may replace the roots themselves; what is not theirs is passed by.
  const observer = new MutationObserver((records) => {
    const roots = rootsNow?.() ?? [];
    const gone = roots.length === 0 || roots.some((root) => !root.isConnected);
    if (gone || address !== addressNow() || records.some(({ target }) => roots.some((root) => root.contains(target)))) {
      touch();
    }
  });

  const watch = (roots: () => readonly Element[]): void => {
    if (!rootsNow) observer.observe(document, { childList: true, characterData: true, subtree: true });
    rootsNow = roots;
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    watch,
    moved() {
      if (!rootsNow) watch(() => []);
      touch();
    },
  };
}
