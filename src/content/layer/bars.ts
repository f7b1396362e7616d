import { inPage } from '../text/frames.ts';
import type { Scope } from '../text/reading.ts';
import type { Box, Surroundings } from './surroundings.ts';

/**
 * What of something that is drawn at text stands beside the bars that the text passes under; undefined where that is
 * nothing. Looks at what is on the screen, so that only pages with such bars should pay for it.
 */
export function besideBars<B extends Box>(
  box: B,
  { stuck }: Surroundings,
  around: (element: Element) => Surroundings,
): B | undefined {
  const barAt = (y: number): DOMRect | undefined => {
    const seen = elementAt((box.left + box.right) / 2, y, document);
    const there = seen && around(seen);
    const bar = there?.hides && there.stuck.find((one) => !stuck.includes(one));
    return bar ? inPage(bar.getBoundingClientRect(), bar) : undefined;
  };
  const top = barAt(box.top)?.bottom ?? box.top;
  const bottom = barAt(box.bottom)?.top ?? box.bottom;
  return bottom > top ? { ...box, top, bottom } : undefined;
}

/** What is seen at a place of the page's viewport, in an open shadow root or a frame of the page's own too. */
function elementAt(x: number, y: number, within: Scope): Element | null {
  const seen = within.elementFromPoint(x, y);
  const { shadowRoot, contentDocument } = (seen ?? {}) as HTMLIFrameElement;
  // A root whose content is not there answers with its host.
  if (shadowRoot && shadowRoot !== within) return elementAt(x, y, shadowRoot) ?? seen;
  // A page may take all out of a frame of its own.
  if (!contentDocument?.body) return seen;
  const { left, top, width } = inPage(new DOMRect(0, 0, 1, 1), contentDocument.body);
  return elementAt((x - left) / width, (y - top) / width, contentDocument) ?? seen;
}
