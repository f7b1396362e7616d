import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the reader begins on a page: a card's or a view's heading, else its first field. */
const BEGINNINGS = ['[data-first]', 'h1[tabindex]', 'main input'];

/**
 * Gives the focus back when a part that has it goes away: to what had it before, or where that is gone to the page's
 * beginning. Otherwise the next Tab would begin at the browser's own bar.
 *
 * @returns the part's onFocusIn
 */
export function useFocusBack(part: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const before = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const targets = [before.current, ...BEGINNINGS.map((beginning) => document.querySelector(beginning))];
      const back = targets.find((target) => target instanceof HTMLElement && target.isConnected);
      (back as HTMLElement | undefined)?.focus();
    };
  }, []);
  return ({ relatedTarget }) => {
    if (!part.current?.contains(relatedTarget as Node | null)) before.current = relatedTarget;
  };
}
