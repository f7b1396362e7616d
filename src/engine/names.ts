/** The entities that have a stretch of text as a name: no hash counts until the surfaces agree. */

import { bucketOf, type Record, readRecord, rowAt, tagOf } from './buckets.ts';
import type { Lexicon } from './lexicon.ts';
import { createReading, openReading, type Reading, readToken } from './reading.ts';
import { entityOf, policyBit } from './row.ts';
import { agreement } from './surface.ts';

/** Entities by their indices, ascending and each once. `hash` is that of the stretch. */
export type NamesAt = (start: number, end: number, hash: number) => readonly number[];

const NOBODY: readonly number[] = [];

export function createNames(text: string, { buckets, pool, longest }: Lexicon): NamesAt {
  const shift = 32 - Math.log2(buckets.length - 1);
  const reading = createReading(text, longest);
  const record: Record = { tag: 0, from: 0, to: 0, end: 0 };
  // Two hundred people of one name are one list, however often it is mentioned.
  const lists = new Map<string, readonly number[]>();
  return (start, end, hash) => {
    const bucket = bucketOf(hash, shift);
    const last = buckets[bucket + 1] as number;
    let at = buckets[bucket] as number;
    const tag = tagOf(hash);
    const found: number[] = [];
    reading.length = 0;
    for (; at < last; at = record.end) {
      readRecord(pool, at, record);
      if (record.tag !== tag) continue;
      if (reading.length === 0) readStretch(reading, start, end);
      const policies = agreement(pool, record.from, record.to, reading.units, reading.length);
      if (policies !== 0) found.push(record.to, record.end, policies);
    }
    if (found.length === 0) return NOBODY;
    if (found.length === 3 && found[1] === (found[0] as number) + 4) return entitiesOf(pool, found);
    const key = found.join();
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = entitiesOf(pool, found);
    lists.set(key, list);
    return list;
  };
}

function readStretch(reading: Reading, start: number, end: number): void {
  openReading(reading, start);
  while (readToken(reading) && reading.end < end);
}

/** The entities of rows: threes of where rows start, where they end, and the policies under which they agree. */
function entitiesOf(pool: Uint8Array, found: readonly number[]): readonly number[] {
  const entities: number[] = [];
  for (let i = 0; i < found.length; i += 3) {
    const policies = found[i + 2] as number;
    for (let at = found[i] as number; at < (found[i + 1] as number); at += 4) {
      const row = rowAt(pool, at);
      if (policies & policyBit(row)) entities.push(entityOf(row));
    }
  }
  return entities.length > 1 ? [...new Set(entities)].sort((a, b) => a - b) : entities;
}
