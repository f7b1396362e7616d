import type { Marked } from '../spotting/mentions.ts';
import type { Reading } from '../text/reading.ts';
import { lineBoxes } from './lines.ts';

/** As many of one block are near or far together: to ask where one stands takes the longer, the longer the block is. */
const TOGETHER = 32;

/**
 * Those of a near block's marks, in the order of the text, that may stand in the viewport or within a whole one above
 * or below it: a block may be thousands of lines.
 */
export function nearMarks(reading: Reading, marks: readonly Marked[], block: Element): readonly Marked[] {
  if (marks.length <= TOGETHER) return marks;
  const near: Marked[] = [];
  for (let from = 0; from < marks.length; from += TOGETHER) {
    const some = marks.slice(from, from + TOGETHER);
    // What is not shown has no place, and says nothing of those between; nor do two of whom the later stands higher.
    const [first, last] = [0, -1].map((at) => lineBoxes(reading, some.at(at) as Marked, block)[0]?.rect.top) as [
      number,
      number,
    ];
    if (!(first <= last && (last < -innerHeight || first > 2 * innerHeight))) near.push(...some);
  }
  return near;
}
