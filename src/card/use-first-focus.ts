import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives the focus to the first of the content (`data-first`) when that is there. The frame is inert until it is
 * seen, so what comes too early is done when the window gets its focus; what the reader focused meanwhile keeps it.
 */
export function useFirstFocus(root: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const done = new AbortController();
    const { signal } = done;
    const focusFirst = () => {
      const first = root.current?.querySelector<HTMLElement>('[data-first]');
      const has = document.activeElement;
      if (!first || (has && has !== document.body && has !== first)) return;
      if (has !== first) first.focus({ preventScroll: true });
      // The card's head and what has the focus, where both fit: again with each step of the frame to its height.
      scrollTo({ top: 0, behavior: 'instant' });
      first.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    };
    focusFirst();
    addEventListener('focus', focusFirst, { signal });
    // Never from the page, which may have the focus again.
    addEventListener('resize', () => document.hasFocus() && focusFirst(), { signal });
    // From here on the reader scrolls and gives the focus.
    for (const type of ['keydown', 'pointerdown', 'wheel']) addEventListener(type, () => done.abort(), { signal });
    return () => done.abort();
  }, [root, wanted]);
}
