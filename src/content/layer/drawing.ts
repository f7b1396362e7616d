import type { Line, LineBox } from './lines.ts';
import type { Box } from './surroundings.ts';

/** Pixels between a mention and the ring around it; no side has more. */
export const RING_GAP = 3;
const ON_LIGHT = '#1a6fc4';
const ON_DARK = '#7fb8ee';

/** What things are drawn in: where its corner is, and how many pixels of the viewport one of its own is. */
export interface Sheet {
  left: number;
  top: number;
  unit: number;
}

/** The style of the element that draws a line. */
export function drawnLine(line: Line, sheet: Sheet): string {
  const { left, top, right, bottom, vertical, dotted, colour, opacity } = line;
  const thickness = vertical ? right - left : bottom - top;
  return placed(
    line,
    sheet,
    `border-${vertical ? 'left' : 'top'}:${thickness / sheet.unit}px ${dotted ? 'dotted' : 'solid'} ${colour};` +
      `opacity:${opacity}`,
  );
}

/** The style of the element that draws the ring of the current mention around one of its line boxes. */
export function drawnRing({ rect }: LineBox, onDark: boolean, sheet: Sheet): string {
  const box = { left: rect.left - RING_GAP, top: rect.top - 1, right: rect.right + RING_GAP, bottom: rect.bottom + 2 };
  return placed(box, sheet, `border:2px solid ${onDark ? ON_DARK : ON_LIGHT};border-radius:5px`);
}

/** The style of an element with this look in a place of the viewport, as it is drawn in a sheet. */
export function placed({ left, top, right, bottom }: Box, sheet: Sheet, look: string): string {
  // The same at every place that the page is scrolled to, whatever the last digits are.
  const px = (length: number): string => `${(length / sheet.unit).toFixed(2)}px`;
  // Without a space, as every page loads it.
  return (
    `position:absolute;box-sizing:border-box;left:${px(left - sheet.left)};top:${px(top - sheet.top)};` +
    `width:${px(right - left)};height:${px(bottom - top)};${look}`
  );
}
