import type { Line, LineBox } from './lines.ts';
import type { Box } from './surroundings.ts';

/** Pixels from a mention to the outer edge of the ring around it; no side has more. */
export const RING_GAP = 4;
/** Seen on light and on dark, at 3.9 and 4.4 to 1 or more. */
const RING_COLOUR = '#3b82d6';

/** Pixels of a line that may be dots: a page could make one name so wide that to draw it takes long enough to tell. */
const DOTTED = 4000;

/** The corner of what things are drawn in, in the viewport. */
export type Corner = Pick<Box, 'left' | 'top'>;

/** A style and a path: of one style, many are one shape. */
export type Shape = readonly [look: string, path: string];

/** A line, or the dots of one: as many squares as fit, each a side of theirs from the next. */
export function drawnLine({ colour, opacity, dots = Infinity, ...box }: Line, from: Corner): Shape {
  const [x, y, width, height] = within(box, from);
  const length = Math.max(width, height);
  const dot = length > DOTTED ? length : Math.min(length, dots);
  const path = length === width ? `${bar(dot, height)}m${2 * dot} 0` : `${bar(width, dot)}m0 ${2 * dot}`;
  return [look(colour, opacity), `M${x} ${y}${path.repeat((length / dot + 1) / 2)}`];
}

/** The ring of the current mention around one of its line boxes, two pixels wide. */
export function drawnRing({ rect }: LineBox, from: Corner): Shape {
  const box = { left: rect.left - RING_GAP, top: rect.top - 2, right: rect.right + RING_GAP, bottom: rect.bottom + 3 };
  const [x, y, width, height] = within(box, from);
  // The inner edge the other way round: what it holds stays free.
  return [look(RING_COLOUR, 1), `M${x} ${y}${bar(width, height)}m${width - 2} 2${bar(4 - width, height - 4)}`];
}

/** From where it begins to its other corners and back. */
const bar = (width: number, height: number): string => `h${width}v${height}h${-width}z`;

/** The same properties for all, and no opacity that browsers keep at hand: it takes memory, which pages can ask for. */
export const look = (colour: string, opacity: number): string => `fill:${colour};fill-opacity:${opacity - 0.001}`;

/** A box of the viewport as left, top, width and height from a corner. */
export const within = ({ left, top, right, bottom }: Box, from: Corner): [number, number, number, number] => [
  rounded(left - from.left),
  rounded(top - from.top),
  rounded(right - left),
  rounded(bottom - top),
];

/** The same at every place that the page is scrolled to, whatever the last digits are. */
const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;
