/**
 * What is known of hashes, two bits each in a table without keys: a hash that was given a mark always shows it, one
 * that was not shows it seldom. So most of a text is passed by one look-up, and what passes is compared in full.
 */

import type { Marked } from './draft.ts';

/** A name ends here. */
export const ENDS = 1;
/** A longer name goes on from here. */
export const GOES_ON = 2;

/** Slots for each hash, at least: of unknown hashes at most one in six seems to be known. */
const ROOM = 6;
/** Words of the smallest table: a few thousand names may be added to it before it seems to know everything. */
const LEAST_WORDS = 256;
/** Marks in one word of the table. */
const IN_WORD = 16;

/** The table of these hashes. Its size is a power of two. */
export function tableOf({ hashes, marks }: Marked): Uint32Array {
  let words = LEAST_WORDS;
  while (words * IN_WORD < hashes.length * ROOM) words *= 2;
  let table: Uint32Array = new Uint32Array(words);
  for (let i = 0; i < hashes.length; i++) addMarks(table, hashes.array[i] as number, marks.array[i] as number);
  // Most hashes come many times, as "University of" does. A table half as large is this one folded upon itself.
  while (table.length > LEAST_WORDS && occupied(table) * ROOM <= (table.length / 2) * IN_WORD) table = halved(table);
  return table;
}

function occupied(table: Uint32Array): number {
  let count = 0;
  for (const word of table) for (let rest = (word | (word >>> 1)) & 0x55555555; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function halved(table: Uint32Array): Uint32Array {
  const half = table.slice(0, table.length / 2);
  for (let word = 0; word < half.length; word++) {
    half[word] = (half[word] as number) | (table[half.length + word] as number);
  }
  return half;
}

/** Gives a hash these marks besides those that it has. */
export function addMarks(table: Uint32Array, hash: number, marks: number): void {
  const word = (hash >>> 4) & (table.length - 1);
  table[word] = (table[word] as number) | (marks << ((hash & 15) << 1));
}

/** The marks of a first token's hash: without a capital only of names that may begin without one (`lexicon.ts`). */
export const marksOfFirst = (firsts: Uint32Array, bareFirsts: Uint32Array, hash: number, capital: boolean): number =>
  capital || marksOf(bareFirsts, hash) !== 0 ? marksOf(firsts, hash) : 0;

/** The marks of a hash; 0 for none. */
export function marksOf(table: Uint32Array, hash: number): number {
  return ((table[(hash >>> 4) & (table.length - 1)] as number) >>> ((hash & 15) << 1)) & 3;
}
