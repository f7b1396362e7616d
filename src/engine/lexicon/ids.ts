/**
 * The entities' ids in their order. Neighbours share beginnings, so an id is how many bytes it shares with the one
 * before, how many more it has, and these; every sixteenth is written in full, so that any is found in a few steps.
 */
import { countAt, countSize, writeCount } from './counts.ts';
import { type Growing, growingBytes, growingNumbers, push, pushAll, taken } from './growing.ts';
import { stringAt, writeUnit } from './pool.ts';

const RESTART = 16;

/** Ids as they are written one after another. */
export interface IdsDraft {
  count: number;
  starts: Growing<Uint32Array>;
  bytes: Growing<Uint8Array>;
  last: Growing<Uint8Array>;
  /** Where the next one is written. */
  spare: Growing<Uint8Array>;
}

export const createIds = (): IdsDraft => ({
  count: 0,
  starts: growingNumbers(),
  bytes: growingBytes(),
  last: growingBytes(),
  spare: growingBytes(),
});

export function writeId(ids: IdsDraft, id: string): void {
  const own = ids.spare;
  own.length = 0;
  for (let at = 0; at < id.length; at++) writeUnit(own, id.charCodeAt(at));
  let shared = 0;
  if (ids.count % RESTART === 0) push(ids.starts, ids.bytes.length);
  else while (shared < own.length && shared < ids.last.length && own.array[shared] === ids.last.array[shared]) shared++;
  writeCount(ids.bytes, shared);
  writeCount(ids.bytes, own.length - shared);
  pushAll(ids.bytes, own.array, shared, own.length);
  ids.spare = ids.last;
  ids.last = own;
  ids.count++;
}

export const idsOf = (ids: IdsDraft): { idStarts: Uint32Array; ids: Uint8Array } => ({
  idStarts: taken(ids.starts),
  ids: taken(ids.bytes),
});

/** The id with this index, which there has to be. */
export function idAt(idStarts: Uint32Array, ids: Uint8Array, index: number): string {
  let at = idStarts[Math.floor(index / RESTART)] as number;
  const bytes: number[] = [];
  for (let skip = index % RESTART; skip >= 0; skip--) {
    const shared = countAt(ids, at);
    at += countSize(shared);
    const more = countAt(ids, at);
    at += countSize(more);
    bytes.length = shared;
    for (let i = 0; i < more; i++) bytes.push(ids[at++] as number);
  }
  return stringAt(Uint8Array.from(bytes), 0, bytes.length);
}
