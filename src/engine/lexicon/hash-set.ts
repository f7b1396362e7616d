/**
 * A set of hashes, one bit each in a table without keys: a hash that is in it always shows it, one that is not shows it
 * seldom.
 */
import type { Growing } from './growing.ts';
import { bitsIn, fitted, tableFor } from './table-size.ts';

/** Slots for each hash, at least: of others at most one in six seems to be in the set. */
const ROOM = 6;
/** Hashes in one word of the table. */
const IN_WORD = 32;

/** The set of these hashes. */
export function hashSetOf(hashes: Growing<Uint32Array>): Uint32Array {
  const table = tableFor(hashes.length, IN_WORD, ROOM);
  addHashes(table, hashes);
  return fitted(table, IN_WORD, ROOM, bitsIn);
}

export function addHashes(table: Uint32Array, { array, length }: Growing<Uint32Array>): void {
  for (let at = 0; at < length; at++) {
    const hash = array[at] as number;
    const word = (hash >>> 5) & (table.length - 1);
    table[word] = (table[word] as number) | (1 << (hash & 31));
  }
}

export const hasHash = (table: Uint32Array, hash: number): boolean =>
  (((table[(hash >>> 5) & (table.length - 1)] as number) >>> (hash & 31)) & 1) === 1;
