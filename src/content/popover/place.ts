import { type Box, union } from '../layer/surroundings.ts';

/** Pixels between the card and the viewport's edge. */
const GAP = 8;
/**
 * Pixels between the mention and its card: as many as still count as the mention, so that the pointer is on one of them
 * all the way from the word to the card. Nothing of ours stands between them, which the page could see the pointer on.
 */
export const BESIDE = 5;
const WIDTH = 360;
const LEAST_HEIGHT = 80;
/** A passage that takes more than this part of it has its card beside the line that was pointed at, over others. */
const TALL_SHARE = 0.5;
/** The part of the viewport's height that a card takes at most. */
const MOST_SHARE = 0.6;
/** With this much room below, a card stands there even where there is more above: readers look there first. */
const ENOUGH = 320;

/** What a card stands beside: the line boxes of a mention, and which of them the reader pointed at. */
export interface Anchor {
  boxes: readonly Box[];
  line: number;
}

/** Where a card stands, in CSS pixels of the viewport. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where a card stands: below what it belongs to, or above where below is too little room, and never over it. The side
 * does not depend on the content's height, so that a card which grows stays where the reader found it.
 *
 * @param wanted the height that the content needs
 */
export function placeCard({ boxes, line }: Anchor, wanted: number, viewport: { width: number; height: number }): Place {
  const pointedAt = (boxes[line] ?? boxes[0]) as Box;
  // As wide as the line that was pointed at, as high as all lines: the card covers none of them.
  const all = boxes.reduce(union);
  const { top, bottom } = all.bottom - all.top > viewport.height * TALL_SHARE ? pointedAt : all;
  const above = top - BESIDE - GAP;
  const below = viewport.height - bottom - BESIDE - GAP;
  const under = below >= Math.min(ENOUGH, viewport.height * MOST_SHARE) || below >= above;
  const most = under ? below : above;
  const height = Math.floor(Math.max(LEAST_HEIGHT, Math.min(wanted, most, viewport.height * MOST_SHARE)));
  const width = Math.min(WIDTH, viewport.width - 2 * GAP);
  return {
    left: Math.round(Math.max(GAP, Math.min(pointedAt.left, viewport.width - width - GAP))),
    top: under ? Math.floor(bottom + BESIDE) : Math.ceil(top - BESIDE - height),
    width,
    height,
  };
}
