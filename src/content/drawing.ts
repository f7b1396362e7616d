import type { Line, LineBox } from './lines.ts';
import { styledElement } from './styling.ts';
import type { Box } from './surroundings.ts';

/** Pixels between a mention and the ring around it; no side has more. */
export const RING_GAP = 3;
const RING_COLOURS = { onLight: '#1a6fc4', onDark: '#7fb8ee' };

type Corner = Pick<Box, 'left' | 'top'>;

/** The element that draws a line, placed from the corner of what it will stand in. */
export function drawnLine(line: Line, corner: Corner): HTMLElement {
  return placed(line, corner, {
    'border-top': `${line.bottom - line.top}px ${line.dotted ? 'dotted' : 'solid'} ${line.colour}`,
    opacity: line.dotted ? '.9' : '.75',
  });
}

/** The element that draws the ring of the current mention around one of its line boxes. */
export function drawnRing({ rect }: LineBox, onDark: boolean, corner: Corner): HTMLElement {
  const box = { left: rect.left - RING_GAP, top: rect.top - 1, right: rect.right + RING_GAP, bottom: rect.bottom + 2 };
  return placed(box, corner, {
    height: `${box.bottom - box.top}px`,
    'box-sizing': 'border-box',
    border: `2px solid ${onDark ? RING_COLOURS.onDark : RING_COLOURS.onLight}`,
    'border-radius': '5px',
  });
}

function placed(box: Box, corner: Corner, styles: Record<string, string>): HTMLElement {
  return styledElement({
    position: 'absolute',
    left: `${box.left - corner.left}px`,
    top: `${box.top - corner.top}px`,
    width: `${box.right - box.left}px`,
    ...styles,
  });
}
