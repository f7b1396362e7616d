/**
 * What is known of hashes, two bits each in a table without keys: a hash that was given a mark always shows it, one
 * that was not shows it seldom. So most of a text is passed by one look-up, and what passes is compared in full.
 */

import type { Marked } from './draft.ts';
import { bitsIn, fitted, tableFor } from './table-size.ts';

/** A name ends here. */
export const ENDS = 1;
/** A longer name goes on from here. */
export const GOES_ON = 2;

/** Slots for each hash, at least: of unknown hashes at most one in six seems to be known. */
const ROOM = 6;
/** Marks in one word of the table. */
const IN_WORD = 16;

/** The table of these hashes. */
export function tableOf({ hashes, marks }: Marked): Uint32Array {
  const table = tableFor(hashes.length, IN_WORD, ROOM);
  for (let i = 0; i < hashes.length; i++) addMarks(table, hashes.array[i] as number, marks.array[i] as number);
  return fitted(table, IN_WORD, ROOM, (word) => bitsIn((word | (word >>> 1)) & 0x55555555));
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
