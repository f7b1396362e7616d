/**
 * Tables without keys, of as many words as a power of two: a hash's place in one half as large follows from its place.
 */

/** Words of the smallest table: a few thousand names may be added to it before it seems to know everything. */
const LEAST_WORDS = 256;

/** An empty table with room for so many hashes, which have `slots` in each word, and `room` slots for each hash. */
export function tableFor(hashes: number, slots: number, room: number): Uint32Array {
  let words = LEAST_WORDS;
  while (words * slots < hashes * room) words *= 2;
  return new Uint32Array(words);
}

/**
 * The table in the size that what is in it needs: most hashes come many times, as "University of" does. One half as
 * large is this one folded upon itself.
 */
export function fitted(
  table: Uint32Array,
  slots: number,
  room: number,
  occupied: (word: number) => number,
): Uint32Array {
  let fit = table;
  const count = (): number => fit.reduce((sum, word) => sum + occupied(word), 0);
  while (fit.length > LEAST_WORDS && count() * room <= (fit.length / 2) * slots) fit = halved(fit);
  return fit;
}

function halved(table: Uint32Array): Uint32Array {
  const half = table.slice(0, table.length / 2);
  for (let word = 0; word < half.length; word++) {
    half[word] = (half[word] as number) | (table[half.length + word] as number);
  }
  return half;
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
