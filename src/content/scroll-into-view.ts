import { wantsStill } from './host/styling.ts';
import { holderOf } from './text/tree.ts';

/** Scrolls so that a rectangle stands in the middle of its scroller, unless it is well in view already. */
export function scrollIntoView(rect: DOMRect, element: Element): void {
  const { top, bottom } = rect;
  if (top > innerHeight * 0.12 && bottom < innerHeight * 0.7) return;
  scrollerOf(element)?.scrollBy({ top: top - innerHeight * 0.4, behavior: wantsStill() ? 'instant' : 'smooth' });
}

function scrollerOf(element: Element): Element | null {
  for (let scroller = holderOf(element); scroller; scroller = holderOf(scroller)) {
    if (scroller.scrollHeight > scroller.clientHeight && /auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
      return scroller;
    }
  }
  return document.scrollingElement;
}
