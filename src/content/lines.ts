import { colourOf } from './colours.ts';
import { descentShare } from './fonts.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { type Box, intersection, type Surroundings } from './surroundings.ts';

/** The line boxes of a mention: what it covers on the screen, a rectangle for each text node and line. */
export interface LineBox {
  rect: DOMRect;
  /** The element whose text it is. */
  holder: Element;
}

/** One line under one line box, in the viewport's CSS pixels. */
export interface Line extends Box {
  colour: string;
  dotted: boolean;
}

/** Where a mention stands now. Empty where its text is not shown. */
export function lineBoxes(reading: Reading, mention: Pick<Mention, 'start' | 'end'>): LineBox[] {
  const boxes: LineBox[] = [];
  const range = document.createRange();
  for (const { node, start, end } of reading.pieces(mention.start, mention.end)) {
    const holder = node.parentElement;
    if (!holder) continue;
    range.setStart(node, start);
    range.setEnd(node, end);
    for (const rect of range.getClientRects()) if (rect.width > 0.5) boxes.push({ rect, holder });
  }
  return boxes;
}

/** The line under a line box, a little below the baseline; undefined where an ancestor hides it. */
export function lineUnder({ rect }: LineBox, { entity }: Mention, around: Surroundings): Line | undefined {
  const { font, fontSize, clip, onDark } = around;
  const pixel = 1 / devicePixelRatio;
  const thickness = fontSize > 26 ? 3 : 2;
  const below = rect.bottom - rect.height * descentShare(font) + Math.max(2, fontSize * 0.18);
  const top = Math.round(below / pixel) * pixel;
  const line = intersection({ left: rect.left, right: rect.right, top, bottom: top + thickness }, clip);
  if (line.right <= line.left || line.bottom - line.top < thickness / 2) return undefined;
  return { ...line, colour: colourOf(entity.kind, onDark), dotted: !entity.noted };
}
