/**
 * What the scan looks up for each two bytes of a text: whether a name may begin there. Nearly all words of a text
 * begin with pairs that no name begins with, and are passed without a closer look.
 */

import { letterOf } from '../text/ascii.ts';
import { ALONE, hasPair, hasPairOf, type LetterPairs } from './letter-pairs.ts';

/** What may begin after a letter or digit of a word: characters that are not ASCII, and punctuation. */
export const WITHIN = 1;
/** What may begin after anything else. */
export const BETWEEN = 3;

/** Flag of a pair: a name may begin with it, where the mask of what stands before has the flag too. */
const ANYWHERE = 1;
const AT_WORD = 2;
/** Where a pair's masks stand: of its first byte, and of its second. */
const AFTER_FIRST = 2;
const AFTER_SECOND = 4;

/** Flags of pairs that begin the rest of a word that no capital begins, and a later token of a name. */
const SECOND = 64;
const LATER = 128;

/** Second bytes that are not ASCII: what they are is seen at the closer look. */
const BEYOND = 0x80;

/** The mask of what may begin after this byte. */
export const maskAfter = (byte: number): number => (isWordly(byte) ? WITHIN : BETWEEN);

/** Whether the byte is an ASCII letter or digit of a word. */
const isWordly = (byte: number): boolean => letterOf(byte) !== 0;

/** All pairs with this second byte where no name begins, by first byte. */
function closed(second: number): Uint8Array {
  return Uint8Array.from({ length: 0x100 }, (_, first) => {
    const masks = (maskAfter(first) << AFTER_FIRST) | (maskAfter(second) << AFTER_SECOND);
    return first < BEYOND ? masks : masks | ANYWHERE;
  });
}

/** By pair, the first byte in its low eight bits. */
export function openingsOf(pairs: Pairs): Uint8Array {
  const openings = new Uint8Array(0x10000);
  const beforeWord = closed(0x61);
  const beforeOthers = closed(0x20);
  for (let second = 0; second < 0x100; second++) {
    openings.set(isWordly(second) ? beforeWord : beforeOthers, second << 8);
  }
  addOpenings(openings, pairs);
  return openings;
}

/** How names may begin, and go on (`lexicon.ts`). */
type Pairs = Record<'starts' | 'bareSeconds' | 'nexts', LetterPairs>;

/** Flags all pairs that a name may begin with, or go on with, besides those that are flagged. */
export function addOpenings(openings: Uint8Array, { starts, bareSeconds, nexts }: Pairs): void {
  for (let first = 0; first < BEYOND; first++) {
    addFlag(openings, starts, first, isWordly(first) ? AT_WORD : ANYWHERE);
    addFlag(openings, bareSeconds, first, SECOND);
    addFlag(openings, nexts, first, LATER);
  }
}

function addFlag(openings: Uint8Array, pairs: LetterPairs, first: number, flag: number): void {
  if (!hasPairOf(pairs, first)) return;
  for (let second = 0; second < 0x100; second++) {
    const pair = first | (second << 8);
    if (mayBeginWith(pairs, first, second)) openings[pair] = (openings[pair] as number) | flag;
  }
}

/** Whether a text may have these two bytes so, the first of them ASCII; true also where that needs a closer look. */
const mayBeginWith = (pairs: LetterPairs, first: number, second: number): boolean =>
  second >= BEYOND || hasPair(pairs, first, isWordly(first) && isWordly(second) ? second : ALONE);

/** Whether a word that no capital begins may be of a name, by its second byte, a letter, and the one after it. */
export const mayBeSecond = (openings: Uint8Array, second: number, third: number): boolean =>
  ((openings[second | (third << 8)] as number) & SECOND) !== 0;

/** Whether a later token of a name may begin with these two bytes, the first of them ASCII. */
export const mayBeLater = (openings: Uint8Array, first: number, second: number): boolean =>
  ((openings[first | (second << 8)] as number) & LATER) !== 0;

/**
 * The next place from `at` on where a name may begin, or a character that is not ASCII stands: there is to be one,
 * and a byte after it. `pairs` are the text's bytes by twos, `mask` is that of what stands before `at`.
 */
export function nextOpening(pairs: Uint16Array, openings: Uint8Array, at: number, mask: number): number {
  let half = at >> 1;
  let before = mask;
  let pair = pairs[half] as number;
  if (at & 1) {
    const odd = (pair >>> 8) | (((pairs[half + 1] as number) & 0xff) << 8);
    const found = openings[odd] as number;
    if (found & before & BETWEEN) return at;
    before = found >>> AFTER_FIRST;
    pair = pairs[++half] as number;
  }
  for (;;) {
    const next = pairs[half + 1] as number;
    const even = openings[pair] as number;
    const odd = openings[(pair >>> 8) | ((next & 0xff) << 8)] as number;
    if (((even & before) | (odd & (even >>> AFTER_FIRST))) & BETWEEN) {
      return (half << 1) + (even & before & BETWEEN ? 0 : 1);
    }
    before = even >>> AFTER_SECOND;
    pair = next;
    half++;
  }
}
