/** Small words told by a hash of their letters from the last to the first: a few others pass, and are looked at. */

const SIZE = 1 << 12;

export type SmallWords = Uint8Array;

export const hashOf = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

export function smallWordsOf(words: Iterable<string>): SmallWords {
  const known = new Uint8Array(SIZE);
  for (const word of words) {
    let hash = 0;
    for (let at = word.length - 1; at >= 0; at--) hash = hashOf(hash, word.charCodeAt(at));
    known[hash & (SIZE - 1)] = 1;
  }
  return known;
}

export const mayHave = (words: SmallWords, hash: number): boolean => words[hash & (SIZE - 1)] === 1;
