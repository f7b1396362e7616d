/** Small numbers as bytes: seven bits in each, the highest set where another follows (LEB128). */
import { type Growing, push } from './growing.ts';

export function writeCount(bytes: Growing<Uint8Array>, count: number): void {
  let rest = count;
  for (; rest >= 0x80; rest >>>= 7) push(bytes, 0x80 | (rest & 0x7f));
  push(bytes, rest);
}

/** The count that starts at `at`. */
export function countAt(bytes: Uint8Array, at: number): number {
  let count = 0;
  for (let from = at, shift = 0; ; shift += 7) {
    const byte = bytes[from++] as number;
    count |= (byte & 0x7f) << shift;
    if (byte < 0x80) return count;
  }
}

/** Bytes that a count takes. */
export function countSize(count: number): number {
  let size = 1;
  for (let rest = count >>> 7; rest > 0; rest >>>= 7) size++;
  return size;
}
