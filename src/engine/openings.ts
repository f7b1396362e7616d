/**
 * What the scan looks up for each two bytes of a text: whether a name may begin there. Nearly all words of a text
 * begin with pairs that no name begins with, and are passed without a closer look.
 */
import { CLASS, TYPE, WORD } from './characters.ts';
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

/** Second bytes that are not ASCII: what they are is seen at the closer look. */
const BEYOND = 0x80;

/** The mask of what may begin after this byte. */
export const maskAfter = (byte: number): number => (isWordly(byte) ? WITHIN : BETWEEN);

/** Whether the byte is an ASCII letter or digit of a word. */
export const isWordly = (byte: number): boolean => byte < BEYOND && ((CLASS[byte] as number) & TYPE) === WORD;

/** All pairs with this second byte where no name begins, by first byte. */
function closed(second: number): Uint8Array {
  return Uint8Array.from({ length: 0x100 }, (_, first) => {
    const masks = (maskAfter(first) << AFTER_FIRST) | (maskAfter(second) << AFTER_SECOND);
    return first < BEYOND ? masks : masks | ANYWHERE;
  });
}

/** By pair, the first byte in its low eight bits. */
export function openingsOf(starts: LetterPairs): Uint8Array {
  const openings = new Uint8Array(0x10000);
  const beforeWord = closed(0x61);
  const beforeOthers = closed(0x20);
  for (let second = 0; second < 0x100; second++) {
    openings.set(isWordly(second) ? beforeWord : beforeOthers, second << 8);
  }
  addOpenings(openings, starts);
  return openings;
}

/** Makes openings of all pairs that a name may begin with besides those that are there. */
export function addOpenings(openings: Uint8Array, starts: LetterPairs): void {
  for (let first = 0; first < BEYOND; first++) if (hasPairOf(starts, first)) addOpeningsOf(openings, starts, first);
}

function addOpeningsOf(openings: Uint8Array, starts: LetterPairs, first: number): void {
  const flag = isWordly(first) ? AT_WORD : ANYWHERE;
  for (let second = 0; second < 0x100; second++) {
    if (mayBeginWith(starts, first, second)) {
      const pair = first | (second << 8);
      openings[pair] = (openings[pair] as number) | flag;
    }
  }
}

/** Whether a token may begin with these two bytes, the first of them ASCII; true also where that needs a closer look. */
export const mayBeginWith = (pairs: LetterPairs, first: number, second: number): boolean =>
  second >= BEYOND || hasPair(pairs, first, isWordly(first) && isWordly(second) ? second : ALONE);

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
