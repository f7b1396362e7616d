/** Small words told by a hash of their letters: a few others pass, and are looked at. */

const SIZE = 1 << 12;

export type SmallWords = Uint8Array;

/** The hash of a word with one more unit, which begins from 0. */
export const hashOf = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** The hash of a stretch of a text. */
export function hashIn(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOf(hash, text.charCodeAt(at));
  return hash;
}

/** These words, for a quick look. */
export function smallWordsOf(words: Iterable<string>): SmallWords {
  const known = new Uint8Array(SIZE);
  for (const word of words) known[hashIn(word, 0, word.length) & (SIZE - 1)] = 1;
  return known;
}

/** Whether the word with this hash may be one of them. */
export const mayHave = (words: SmallWords, hash: number): boolean => words[hash & (SIZE - 1)] === 1;
