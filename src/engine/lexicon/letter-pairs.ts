/**
 * Two ASCII characters that begin a token of a name, one bit for each pair: nearly all words of a text begin with
 * others, and need no hash. A token of one character counts as followed by `ALONE`.
 */
import { FOLD } from '../text/characters.ts';

/** 128 rows of 128 bits. */
export type LetterPairs = Uint32Array;

/** The second of a pair where the first is the last of its token. */
export const ALONE = 0;

/** Stands for all second characters outside of ASCII, in a place that no text has: the delete character's. */
const BEYOND = [0x7f];

const WORDS = (128 * 128) / 32;

export const createPairs = (): LetterPairs => new Uint32Array(WORDS);

/** Lets texts have all pairs of ASCII characters that fold to these units; `bare` also without a capital. */
export function addPair(pairs: LetterPairs, first: number, second: number, bare: boolean): void {
  // Nearly always it is there: what is let in without a capital is let in with one, in whatever case the second is.
  if (first < 0x80 && second < 0x80 && hasPair(pairs, bare ? first : capitalOf(first), second)) return;
  for (const one of WRITTEN[first] ?? []) {
    if (!bare && !isCapital(one) && WRITTEN[first]?.some(isCapital)) continue;
    for (const other of second === ALONE ? [ALONE] : (WRITTEN[second] ?? BEYOND)) {
      const word = (one << 2) | (other >>> 5);
      pairs[word] = (pairs[word] as number) | (1 << (other & 31));
    }
  }
}

/** Adds all pairs of others. */
export function addPairs(pairs: LetterPairs, others: LetterPairs): void {
  for (let word = 0; word < WORDS; word++) pairs[word] = (pairs[word] as number) | (others[word] as number);
}

export const hasPair = (pairs: LetterPairs, first: number, second: number): boolean =>
  (((pairs[(first << 2) | (second >>> 5)] as number) >>> (second & 31)) & 1) === 1;

/** Whether any pair has this first character. */
export function hasPairOf(pairs: LetterPairs, first: number): boolean {
  const row = first << 2;
  return (
    ((pairs[row] as number) | (pairs[row + 1] as number) | (pairs[row + 2] as number) | (pairs[row + 3] as number)) !==
    0
  );
}

const capitalOf = (folded: number): number => (folded >= 0x61 && folded <= 0x7a ? folded - 0x20 : folded);

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** By folded unit, the ASCII characters that fold to it. */
const WRITTEN: number[][] = [];
for (let unit = 1; unit < 128; unit++) {
  const folded = FOLD[unit] as number;
  WRITTEN[folded] = [...(WRITTEN[folded] ?? []), unit];
}
