/** Whether what was read is one of the names: the last word on every hash that agrees. */
import { CASE_POLICIES } from '../../entity.ts';
import { fold, isCapital, MARK, PUNCTUATION, typeOf } from '../text/characters.ts';
import { kindOf, startsWord } from '../text/tokens.ts';
import { bytesOf, unitAt } from './pool.ts';

/** One bit for each case policy, by its place among them. */
const [, INITIAL, EXACT] = CASE_POLICIES.map((_, index) => 1 << index) as [number, number, number];

/**
 * Under which of the `wanted` case policies the first `length` canonical units agree with the surface between `from`
 * and `to` in the pool: a bit for each policy, 0 where they agree under none.
 */
export function agreement(
  pool: Uint8Array,
  from: number,
  to: number,
  units: Uint16Array,
  length: number,
  wanted: number,
): number {
  let agrees = wanted;
  let at = from;
  for (let i = 0; i < length; i++) {
    if (at >= to) return 0;
    const name = unitAt(pool, at);
    const read = units[i] as number;
    if (name !== read) {
      if (fold(name) !== fold(read)) return 0;
      agrees &= ~EXACT;
      if (isCapital(name) && !isCapital(read) && !isWithinWord(units, i)) agrees &= ~INITIAL;
      // Names that capitals alone tell from what was read may be many and long.
      if (agrees === 0) return 0;
    }
    at += bytesOf(name);
  }
  return at === to ? agrees : 0;
}

/**
 * Whether the unit belongs to a word that begins before it. Marks belong to the character before them, or make a word.
 */
function isWithinWord(units: Uint16Array, at: number): boolean {
  let before = at - 1;
  while (before > 0 && typeOf(units[before] as number) === MARK) before--;
  if (before < 0) return false;
  const type = typeOf(units[before] as number);
  return startsWord(type) || (before < at - 1 && kindOf(type) === PUNCTUATION);
}
