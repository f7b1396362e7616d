/** Puts rows in the order of the pool: by bucket, within it by surface, within a surface as they came. */
import { bucketOf } from './buckets.ts';
import type { Draft } from './draft.ts';

export interface Order {
  /** Rows, in their order. */
  order: Uint32Array;
  /** By place: 1 where the surface is that of the place before. */
  sameAsBefore: Uint8Array;
  /** By place: how many other surfaces with the same hash stand before it, 255 at most. */
  variant: Uint8Array;
}

export function orderOf(draft: Draft, shift: number): Order {
  const { order, starts } = byBucket(draft.hashes.array, draft.rows.length, shift);
  const sameAsBefore = new Uint8Array(order.length);
  const variant = new Uint8Array(order.length);
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const from = starts[bucket] as number;
    const to = starts[bucket + 1] as number;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareRows(draft, a, b) || a - b);
    for (let place = from + 1; place < to; place++) {
      const [before, row] = [order[place - 1] as number, order[place] as number];
      if (compareRows(draft, before, row) === 0) {
        sameAsBefore[place] = 1;
        variant[place] = variant[place - 1] as number;
      } else if (draft.hashes.array[before] === draft.hashes.array[row]) {
        variant[place] = Math.min(255, (variant[place - 1] as number) + 1);
      }
    }
  }
  return { order, sameAsBefore, variant };
}

/** Counted by bucket, then placed: linear in the rows. */
function byBucket(hashes: Uint32Array, length: number, shift: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  for (let row = 0; row < length; row++) {
    const next = bucketOf(hashes[row] as number, shift) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const order = new Uint32Array(length);
  const filled = starts.slice();
  for (let row = 0; row < length; row++) {
    const bucket = bucketOf(hashes[row] as number, shift);
    const place = filled[bucket] as number;
    order[place] = row;
    filled[bucket] = place + 1;
  }
  return { order, starts };
}

/** By hash, then by the bytes of the surfaces. */
function compareRows({ hashes, surfaceStarts, surfaces }: Draft, a: number, b: number): number {
  const byHash = (hashes.array[a] as number) - (hashes.array[b] as number);
  if (byHash !== 0) return byHash;
  const [atA, atB] = [surfaceStarts.array[a] as number, surfaceStarts.array[b] as number];
  const lengthA = (surfaceStarts.array[a + 1] as number) - atA;
  const lengthB = (surfaceStarts.array[b + 1] as number) - atB;
  for (let i = 0; i < lengthA && i < lengthB; i++) {
    const difference = (surfaces.array[atA + i] as number) - (surfaces.array[atB + i] as number);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}
