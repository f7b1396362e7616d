/**
 * Which two ASCII characters a name may begin with in a text, one bit for each pair: nearly all words of a text begin
 * with others, and need no hash. A token of one character counts as followed by `ALONE`.
 */
import { FOLD } from './characters.ts';

/** The second of a pair where the first is a token of its own. */
export const ALONE = 0;

/** Stands for all second characters outside of ASCII, in a place that no text has: the delete character's. */
const BEYOND = [0x7f];

const WORDS = (128 * 128) / 32;

export const createStarts = (): Uint32Array => new Uint32Array(WORDS);

/** Lets texts begin with all pairs of ASCII characters that fold to these units; `bare` also without a capital. */
export function addStart(starts: Uint32Array, first: number, second: number, bare: boolean): void {
  for (const one of WRITTEN[first] ?? []) {
    if (!bare && !isCapital(one) && WRITTEN[first]?.some(isCapital)) continue;
    for (const other of second === ALONE ? [ALONE] : (WRITTEN[second] ?? BEYOND)) {
      const word = (one << 2) | (other >>> 5);
      starts[word] = (starts[word] as number) | (1 << (other & 31));
    }
  }
}

/** Whether a name may begin with this pair. */
export const mayStart = (starts: Uint32Array, first: number, second: number): boolean =>
  (((starts[(first << 2) | (second >>> 5)] as number) >>> (second & 31)) & 1) === 1;

/** Whether a name may begin with this character, whatever follows. */
export const mayStartWith = (starts: Uint32Array, first: number): boolean =>
  starts.subarray(first << 2, (first << 2) + 4).some((word) => word !== 0);

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** By folded unit, the ASCII characters that fold to it. */
const WRITTEN: number[][] = [];
for (let unit = 1; unit < 128; unit++) {
  const folded = FOLD[unit] as number;
  WRITTEN[folded] = [...(WRITTEN[folded] ?? []), unit];
}
