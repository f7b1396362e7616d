import type { LineStroke } from '../../platform/page-port.ts';
import type { Stretch } from '../../platform/page-told.ts';
import type { Mention } from '../spotting/mentions.ts';
import { inPage } from '../text/frames.ts';
import type { Reading } from '../text/reading.ts';
import { lightness } from './colours.ts';
import { descentShare } from './fonts.ts';
import { type Box, intersection, MIDDLE, type Surroundings } from './surroundings.ts';

/** The line boxes of a stretch: what it covers on the screen, a rectangle for each text node and line. */
export interface LineBox {
  rect: DOMRect;
  /** The element whose text it is. */
  holder: Element;
}

/** One line under one line box, or beside it in vertical writing; in the viewport's CSS pixels. */
export interface Line extends Box {
  colour: string;
  opacity: number;
  /** How long its dots and the spaces between are; left out where it is whole. */
  dots?: number | undefined;
}

/** Line boxes of one stretch that are told at most, as a page can have a name take thousands. */
const MOST_BOXES = 99;
/** The most that a line can be. */
export const STRONG: LineStroke = [3, 1];
/** Grounds no farther than this from the middle leave a line no contrast to give away. */
const COLOURED = 0.45;
/**
 * No text can be read on a ground that is nearer to it than this: another must lie there, a picture beside the text.
 */
const LEGIBLE = 0.25;
/** How light a dark picture is taken for, and how dark a light one: what is seen on such a grey is seen beyond it. */
const PICTURE = 0.3;
/** What passages that were noted on are washed with: the words stay legible under it, on light and on dark. */
const WASH = { colour: 'gold', opacity: 0.25 };
/** Letters larger than this have a thicker line. */
const LARGE = 26;
/**
 * One for all that is asked for, known names in a page or not: browsers look through all that there are with each
 * change of a page's text, so that the page could count them by how long its changes take.
 */
const range = document.createRange();

/**
 * Where a stretch stands now. Empty where its text is not shown.
 *
 * @param near what holds it, where what of that the browser leaves out for now is not to be laid out by being asked
 *   for, which the page would see by the fonts that it has for it: the block where that is known to be near, or body
 */
export function lineBoxes(reading: Reading, { start: from, end: to }: Stretch, near?: Element): LineBox[] {
  const boxes: LineBox[] = [];
  for (const { node, start, end } of reading.pieces(from, to)) {
    const holder = node.parentElement;
    // What is folded away has a place in the layout all the same.
    if (!holder?.checkVisibility({ contentVisibilityAuto: !!near }) || leavesOut(holder, near)) continue;
    range.setStart(node, start);
    range.setEnd(node, end);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0.5 && boxes.length < MOST_BOXES) boxes.push({ rect: inPage(rect, holder), holder });
    }
    // Where it points is kept from the collector, a frame or a shadow root that went from the page as a whole.
    range.setEnd(document, 0);
  }
  return boxes;
}

/**
 * Whether an element, itself shown, does not show the text in it, as far as can be told without laying that out. A
 * block that is near is laid out already; whether anything in it is, nobody says.
 */
function leavesOut(element: Element, near: Element | undefined): boolean {
  const { contentVisibility } = getComputedStyle(element);
  return (
    contentVisibility === 'hidden' ||
    (contentVisibility === 'auto' && (near ?? element) !== element) ||
    element.matches('details:not([open])')
  );
}

/**
 * A marker's colour over a line box of a passage that the reader noted something on: a line as thick as that. Undefined
 * where the text is turned.
 */
export const washOver = ({ rect }: LineBox, { clip, turned }: Surroundings): Line | undefined =>
  turned ? undefined : { ...intersection(rect, clip), ...WASH };

/** The line of a line box, a little below the baseline; undefined where an ancestor hides it or turns it. */
export function lineUnder(
  { rect }: LineBox,
  { entity }: Mention,
  around: Surroundings,
  [least, usual]: LineStroke,
): Line | undefined {
  const { style, clip, turned } = around;
  const ground = groundUnder(around);
  const fontSize = parseFloat(style.fontSize);
  const vertical = style.writingMode !== 'horizontal-tb';
  const opacity = Math.abs(ground - MIDDLE) < COLOURED ? 1 : usual;
  const thickness = fontSize > LARGE ? least + 1 : least;
  const gap = Math.max(2, fontSize * 0.18);
  const onPixel = (place: number): number => Math.round(place * devicePixelRatio) / devicePixelRatio;
  let { left, right, top, bottom } = rect;
  if (vertical) {
    // Upright characters stand around the middle of the line box.
    right = onPixel((left + right - fontSize) / 2 - gap / 2);
    left = right - thickness;
  } else {
    top = onPixel(
      bottom -
        rect.height * descentShare(`${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`) +
        gap,
    );
    bottom = top + thickness;
  }
  const line = intersection({ left, right, top, bottom }, clip);
  if (turned || Math.min(line.right - line.left, line.bottom - line.top) < thickness / 2) return undefined;
  return {
    ...line,
    // Spaces that are wider than sRGB have what is lighter than white.
    colour: entity.colours[Math.round(ground * 3)] ?? entity.colours[3],
    opacity,
    dots: entity.noted ? undefined : thickness,
  };
}

/** How light what is behind a text is: where that is a picture, or must be one, the text's own colour tells. */
function groundUnder({ style, ground }: Surroundings): number {
  const { light, alpha } = lightness(style.webkitTextFillColor);
  // Letters that are cut out of a picture are transparent.
  if (!alpha || Math.abs(light - ground) > LEGIBLE) return ground;
  return light > MIDDLE ? PICTURE : 1 - PICTURE;
}
