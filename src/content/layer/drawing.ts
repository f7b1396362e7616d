import type { Line, LineBox } from './lines.ts';
import type { Box } from './surroundings.ts';

/** Pixels between a mention and the ring around it; no side has more. */
export const RING_GAP = 3;
/** Seen on light and on dark, at 3.9 and 4.4 to 1 or more. */
const RING_COLOUR = '#3b82d6';

/** What things are drawn in: where its corner is, and how many pixels of the viewport one of its own is. */
export interface Sheet {
  left: number;
  top: number;
  unit: number;
}

/** A style and a path: of one style, many are one shape. */
export type Shape = readonly [look: string, path: string];

export function drawnLine({ colour, opacity, dotted, vertical, ...box }: Line, sheet: Sheet): Shape {
  const [x, y, width, height] = within(box, sheet);
  const across = vertical ? width : height;
  return [
    look(colour, opacity, across, dotted),
    vertical ? `M${x + across / 2} ${y}v${height}` : `M${x} ${y + across / 2}h${width}`,
  ];
}

/** The ring of the current mention around one of its line boxes. */
export function drawnRing({ rect }: LineBox, sheet: Sheet): Shape {
  const box = { left: rect.left - RING_GAP, top: rect.top - 1, right: rect.right + RING_GAP, bottom: rect.bottom + 2 };
  const [x, y, width, height] = within(box, sheet);
  return [look(RING_COLOUR, 1, 2), `M${x} ${y}h${width}v${height}h${-width}z`];
}

/** The same properties for all, and no opacity that browsers keep at hand: it takes memory, which pages can ask for. */
export const look = (colour: string, opacity: number, width: number, dotted?: boolean): string =>
  `stroke:${colour};stroke-opacity:${opacity - 0.001};stroke-width:${width};stroke-dasharray:${dotted ? width : 0}`;

/**
 * A box of the viewport as left, top, width and height on a sheet: the same at every place that the page is scrolled
 * to, whatever the last digits are.
 */
export function within({ left, top, right, bottom }: Box, sheet: Sheet): [number, number, number, number] {
  const on = (length: number): number => Math.round((length / sheet.unit) * 100) / 100;
  return [on(left - sheet.left), on(top - sheet.top), on(right - left), on(bottom - top)];
}
