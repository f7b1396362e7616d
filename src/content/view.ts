import type { Reading } from './reading.ts';
import { wantsStill } from './styling.ts';
import { holderOf } from './tree.ts';

/**
 * The offset of the first block of text that the reader sees now; the whole text's end where all is above. The text's
 * beginning where nothing was painted yet, or where a page that is `fresh` was not scrolled: nobody can have read on
 * then, and to ask for more would lay the page out for us.
 */
export function firstInView({ blocks, text }: Reading, fresh = false): number {
  if (performance.getEntriesByType('paint').length === 0 || (fresh && scrollY === 0)) return 0;
  const seen = blocks.find(({ element }) => element.getBoundingClientRect().bottom > 0);
  return seen?.start ?? text.length;
}

/** Scrolls so that a rectangle stands in the middle of its scroller, unless it is well in view already. */
export function scrollIntoView(rect: DOMRect, element: Element): void {
  const { top, bottom } = rect;
  if (top > innerHeight * 0.12 && bottom < innerHeight * 0.7) return;
  const scroller = scrollerOf(element);
  scroller.scrollBy({ top: top - innerHeight * 0.4, behavior: wantsStill() ? 'instant' : 'smooth' });
}

function scrollerOf(element: Element): Element {
  for (let scroller = holderOf(element); scroller; scroller = holderOf(scroller)) {
    if (scroller.scrollHeight > scroller.clientHeight && /auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
      return scroller;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}
