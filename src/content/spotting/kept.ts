import type { Stretch } from '../../platform/page-told.ts';
import type { Reading } from '../text/reading.ts';
import { grouped, isMark, type Marked } from './mentions.ts';

/** Characters beside something marked by which it is known again. */
const BESIDE = 32;

const before = ({ start }: Stretch, { text }: Reading): string => text.slice(Math.max(0, start - BESIDE), start);
const after = ({ end }: Stretch, { text }: Reading): string => text.slice(end, end + BESIDE);

/**
 * Where something stands in a reading, said so that it is the same in the reading now; the surest way first. A page may
 * draw its text anew in other nodes, with a word more here or there. Where the words on both sides are others, its
 * block is left.
 */
const PLACES: readonly ((stretch: Stretch, within: Reading, now: Reading) => unknown)[] = [
  ({ start, end }, within, now) => {
    const [piece] = within.pieces(start, end);
    return piece && now.offsetOf(piece.node, piece.start);
  },
  (stretch, within) => before(stretch, within) + after(stretch, within),
  before,
  after,
  ({ start }, { blocks }) => blocks.findLastIndex((block) => block.start <= start),
];

/**
 * What stood in an earlier reading, and stands in this one in the same words, stays the same object, so that a card
 * that is open on it, or the reader's place among the others, outlives another reading of the page. In other words it
 * does not: a page could try under an open card which those of one entity are.
 */
export function keepMarked(
  all: readonly Marked[],
  now: Reading,
  { reading, marked }: { reading: Reading; marked: readonly Marked[] } = { reading: now, marked: [] },
): Marked[] {
  const kept = new Map<Marked, Marked>();
  const lost = new Set(marked);
  for (const placeOf of PLACES) {
    if (!lost.size) break;
    const keyOf = (one: Marked, within: Reading): string =>
      [within.text.slice(one.start, one.end), isMark(one), placeOf(one, within, now)].join();
    const known = grouped(lost, (one) => keyOf(one, reading));
    for (const one of all) {
      if (kept.has(one)) continue;
      const { id } = one.entity;
      const same = known
        .get(keyOf(one, now))
        // The reader may have chosen another of its name meanwhile.
        ?.find((earlier) => [earlier.entity.id, ...earlier.entity.others].includes(id) && lost.delete(earlier));
      if (same) kept.set(one, Object.assign(same, one));
    }
  }
  return all.map((one) => kept.get(one) ?? one);
}
