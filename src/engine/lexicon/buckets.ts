/**
 * The names by their hashes. Names are put in the order of their hashes' high bits, which part them into buckets; a
 * bucket is where it starts in the pool. The pool has a record for each surface of a bucket: the low byte of its hash,
 * its length in bytes, its units, and the rows of all entities that have it.
 */
import { countAt, countSize, writeCount } from './counts.ts';
import { type Growing, push, pushAll } from './growing.ts';
import type { Row } from './row.ts';

/** Names in one bucket, on average at most. */
const IN_BUCKET = 4;

/** How far a hash is shifted to be the number of its bucket, for so many names. */
export function bucketShift(names: number): number {
  let bits = 1;
  while (bits < 31 && IN_BUCKET << bits < names) bits++;
  return 32 - bits;
}

/** The bucket of a hash. */
export const bucketOf = (hash: number, shift: number): number => hash >>> shift;

export const tagOf = (hash: number): number => hash & 0xff;

/** One surface in the pool, where a cursor stands. */
export interface Record {
  /** The low byte of its hash: one that has another is not what is looked for. */
  tag: number;
  /** The surface's bytes. */
  from: number;
  to: number;
  /** After the last row. */
  end: number;
}

/** Reads the record that starts at `at`. */
export function readRecord(pool: Uint8Array, at: number, record: Record): void {
  record.tag = pool[at] as number;
  const length = countAt(pool, at + 1);
  record.from = at + 1 + countSize(length);
  record.to = record.from + length;
  let end = record.to + 4;
  while (!endsWithLastRow(pool, end)) end += 4;
  record.end = end;
}

/** Whether the row that ends here is the last of its surface: its highest bit is in its last byte. */
const endsWithLastRow = (pool: Uint8Array, end: number): boolean => (pool[end - 1] as number) >= 0x80;

/** Begins a record with the hash and the surface between two places of another pool. */
export function writeSurface(
  pool: Growing<Uint8Array>,
  hash: number,
  from: Uint8Array,
  start: number,
  end: number,
): void {
  push(pool, tagOf(hash));
  writeCount(pool, end - start);
  pushAll(pool, from, start, end);
}

export function writeRow(pool: Growing<Uint8Array>, row: Row): void {
  for (let shift = 0; shift < 32; shift += 8) push(pool, (row >>> shift) & 0xff);
}

/** The row at a place of the pool. */
export function rowAt(pool: Uint8Array, at: number): Row {
  return (
    ((pool[at] as number) |
      ((pool[at + 1] as number) << 8) |
      ((pool[at + 2] as number) << 16) |
      ((pool[at + 3] as number) << 24)) >>>
    0
  );
}
