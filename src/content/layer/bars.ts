import { inPage } from '../text/frames.ts';
import type { Scope } from '../text/reading.ts';
import type { Box, Surroundings } from './surroundings.ts';

/**
 * Shadow roots within one another that are looked into: a page could tell by how long thousands take that there is a
 * line.
 */
const MOST_ROOTS = 9;

/**
 * What of something that is drawn at text stands beside the bars that the text passes under; undefined where that is
 * nothing. Looks at what is on the screen, so that only pages with such bars should pay for it.
 *
 * @param scopes the documents and shadow roots that were read: to look into another frame, for a name alone, would
 * bring
 *   its style up to date, of which the page can be told
 */
export function besideBars<B extends Box>(
  box: B,
  { stuck }: Surroundings,
  around: (element: Element) => Surroundings,
  scopes: readonly Scope[],
): B | undefined {
  /** What is seen at a place of the page's viewport, in an open shadow root or a frame that was read too. */
  const elementAt = (x: number, y: number, within: Scope, deeper = MOST_ROOTS): Element | null => {
    const seen = within.elementFromPoint(x, y);
    const { shadowRoot, contentDocument } = (seen ?? {}) as { shadowRoot?: ShadowRoot; contentDocument: Document };
    // A root whose content is not there answers with its host.
    if (deeper && shadowRoot && shadowRoot !== within) return elementAt(x, y, shadowRoot, deeper - 1) ?? seen;
    if (!scopes.includes(contentDocument)) return seen;
    const { left, top, width } = inPage(new DOMRect(0, 0, 1, 1), contentDocument.body);
    return elementAt((x - left) / width, (y - top) / width, contentDocument) ?? seen;
  };
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
