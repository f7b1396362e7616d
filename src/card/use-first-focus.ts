import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives the focus to the first of the content (`data-first`) when that is there. The frame is inert until it is
 * seen, so what comes too early is done when the window gets its focus; what the reader focused meanwhile keeps it.
 */
export function useFirstFocus(root: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const focusFirst = () => {
      if (document.activeElement && document.activeElement !== document.body) return;
      root.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    };
    focusFirst();
    addEventListener('focus', focusFirst);
    return () => removeEventListener('focus', focusFirst);
  }, [root, wanted]);
}
