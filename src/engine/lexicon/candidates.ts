/** The entities that have a name: no hash counts until the surfaces agree. */

import { agreement } from './agreement.ts';
import { bucketOf, type Record, readRecord, rowAt, tagOf } from './buckets.ts';
import { type EditedLexicon, editedCandidates } from './edits.ts';
import type { Lexicon } from './lexicon.ts';
import { entityOf, policyBit } from './row.ts';

/** Entities by their indices, the best first and each once, of a name that is read as these canonical units. */
export type CandidatesOf = (units: Uint16Array, length: number, hash: number) => readonly number[];

const NOBODY: readonly number[] = [];

export function createCandidates(lexicon: EditedLexicon): CandidatesOf {
  const compiled = createCompiledCandidates(lexicon);
  const { hidden, added } = lexicon;
  return (units, length, hash) => {
    const candidates = compiled(units, length, hash);
    if (hidden.size === 0 && added.length === 0) return candidates;
    return editedCandidates(lexicon, candidates, units, length, hash);
  };
}

function createCompiledCandidates({ buckets, pool }: Lexicon): CandidatesOf {
  const shift = 32 - Math.log2(buckets.length - 1);
  const record: Record = { tag: 0, from: 0, to: 0, end: 0 };
  /** Threes of where the rows of a surface start, where they end, and the policies under which it agrees. */
  const found: number[] = [];
  // Two hundred people of one name are one list, however often it is mentioned.
  const lists = new Map<string, readonly number[]>();
  return (units, length, hash) => {
    const bucket = bucketOf(hash, shift);
    const last = buckets[bucket + 1] as number;
    const tag = tagOf(hash);
    let count = 0;
    for (let at = buckets[bucket] as number; at < last; at = record.end) {
      readRecord(pool, at, record);
      if (record.tag !== tag) continue;
      const wanted = policiesOf(pool, record.to, record.end);
      const policies = agreement(pool, record.from, record.to, units, length, wanted);
      if (policies === 0) continue;
      found[count++] = record.to;
      found[count++] = record.end;
      found[count++] = policies;
    }
    if (count === 0) return NOBODY;
    const row = found[0] as number;
    // Nearly always it is one surface with one row, whose policy is the one that agreed.
    if (count === 3 && found[1] === row + 4) return [entityOf(rowAt(pool, row))];
    const key = found.slice(0, count).join();
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = entitiesOf(pool, found, count);
    lists.set(key, list);
    return list;
  };
}

/** A bit for each case policy that any of the rows between two places has. */
function policiesOf(pool: Uint8Array, from: number, to: number): number {
  let policies = 0;
  for (let at = from; at < to; at += 4) policies |= policyBit(rowAt(pool, at));
  return policies;
}

function entitiesOf(pool: Uint8Array, found: readonly number[], count: number): readonly number[] {
  const entities: number[] = [];
  for (let i = 0; i < count; i += 3) {
    const policies = found[i + 2] as number;
    for (let at = found[i] as number; at < (found[i + 1] as number); at += 4) {
      const row = rowAt(pool, at);
      if (policies & policyBit(row)) entities.push(entityOf(row));
    }
  }
  return entities.length > 1 ? [...new Set(entities)].sort((a, b) => a - b) : entities;
}
