import type { Host } from '../host/host.ts';
import { styledElement } from '../host/styling.ts';
import { type Reading, scopesOf } from '../text/reading.ts';
import { look, RING_GAP, type Shape, within } from './drawing.ts';
import { type Box, intersection, type Surroundings, union } from './surroundings.ts';

/** The one element that everything is drawn in. It takes no part in the page's layout or its clicks. */
export interface SheetElement {
  /**
   * Lays it over a column of text, with what is drawn from the column's corner and nothing else; `more` is a style of
   * all that, after its own.
   */
  lay(column: Box, drawn: readonly Shape[], more: string): void;
}

/**
 * Everything is drawn in so many shapes, however much it is: a page could tell lines from none by the time that styles
 * take, and in Chromium by memory. Few pages have more looks near: a colour for each kind on each ground.
 */
const LOOKS = 12;

/** Pixels of ours by which it is told how large a page makes them. */
const WIDTH = 64;

/**
 * Beyond two corners of every sheet, and so seen on none: with it the box of each shape holds the whole sheet. Browsers
 * look closer at a shape where a hit test is within its box, and by how long its own take a page could tell where lines
 * are.
 */
const ENDS = 'M-9 0h1M1e5 1e5h1';

export function createSheet(host: Host): SheetElement {
  const holder = styledElement(`width:${WIDTH}px`);
  holder.ariaHidden = 'true';
  host.root.append(holder);
  // A root of its own: in Firefox the events of the card lead whoever listened before the guard to the host's.
  const root = holder.attachShadow({ mode: 'closed' });
  let laid: string | undefined;

  return {
    lay(column, drawn, more) {
      const [x, y, width, height] = within(column, host.element.getBoundingClientRect());
      // A page may magnify its root, and us with it.
      const style =
        `zoom:${WIDTH / holder.getBoundingClientRect().width};contain:strict;` +
        `position:absolute;top:${y}px;left:${x}px;width:${width}px;height:${height}px`;
      const all = style + drawn + more;
      if (all === laid) return;
      laid = all;
      // Another one each time, which stood nowhere before: to move it would shift the layout, as the page is told.
      const element = styledElement(style);
      element.append(drawing(drawn, more));
      root.replaceChildren(element);
    },
  };
}

/** One shape for all that look alike; beyond the last one, for others too. */
function drawing(drawn: readonly Shape[], more: string): Element {
  const paths = new Map<string, string>();
  let last = '';
  for (const [style, path] of drawn) {
    if (paths.has(style) || paths.size < LOOKS) last = style;
    paths.set(last, (paths.get(last) ?? ENDS) + path);
  }
  // Each unlike the others, as those of lines are: what is the same takes its memory once.
  while (paths.size < LOOKS) paths.set(look(`#${paths.size + 100}`, 1), `${ENDS}h${paths.size}`);
  const svg = styledElement('overflow:visible', 'svg');
  for (const [style, path] of paths) {
    const shape = styledElement(style + more, 'path');
    shape.setAttribute('d', path);
    svg.append(shape);
  }
  return svg;
}

/** Where the text of some roots stands as far as it is let through, known names in it or not. */
export function columnOf(roots: readonly Element[], around: (element: Element) => Surroundings): Box {
  return roots.map((root) => intersection(textBox(root), around(root).clip)).reduce(union);
}

/**
 * Where the text of a root stands, with room for the ring of a name at its edge. What does not fit into its box stands
 * beside it: to the right or, in writing from right to left, to the left.
 */
function textBox(root: Element): Box {
  const { left, top, right, bottom } = root.getBoundingClientRect();
  const over = RING_GAP + root.scrollWidth - root.clientWidth;
  const below = RING_GAP + root.scrollHeight - root.clientHeight;
  return { left: left - over, top: top - RING_GAP, right: right + over, bottom: bottom + below };
}

/**
 * Where the text stands against the host, how large its roots are, and how many viewports down the page the reader is:
 * what stays the same while the page scrolls as a whole, until others are near. Frames are looked at too, known names
 * in them or not: that brings their style up to date, of which the page can be told.
 */
export function whereabouts(reading: Reading, host: Host): string {
  const corner = host.element.getBoundingClientRect();
  for (const scope of scopesOf(reading)) scope.firstElementChild?.getBoundingClientRect();
  const places = reading.roots.flatMap((root) => within(root.getBoundingClientRect(), corner));
  return String([...places, corner.top / innerHeight].map(Math.round));
}
