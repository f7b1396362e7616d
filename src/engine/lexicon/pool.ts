/**
 * Strings as bytes, UTF-16 unit by unit in the manner of UTF-8 (CESU-8, Unicode Technical Report 26): most names
 * take a byte a letter, and there is nothing to parse when they are loaded.
 */
import { type Growing, push } from './growing.ts';

export function writeUnit(pool: Growing<Uint8Array>, unit: number): void {
  if (unit < 0x80) push(pool, unit);
  else {
    if (unit < 0x800) push(pool, 0xc0 | (unit >> 6));
    else {
      push(pool, 0xe0 | (unit >> 12));
      push(pool, 0x80 | ((unit >> 6) & 0x3f));
    }
    push(pool, 0x80 | (unit & 0x3f));
  }
}

/** The unit that starts at `at`. */
export function unitAt(pool: Uint8Array, at: number): number {
  const byte = pool[at] as number;
  if (byte < 0x80) return byte;
  const next = (pool[at + 1] as number) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | next;
  return ((byte & 0x0f) << 12) | (next << 6) | ((pool[at + 2] as number) & 0x3f);
}

/** Bytes of a unit in the pool. */
export const bytesOf = (unit: number): number => (unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3);

/** The string between two positions. */
export function stringAt(pool: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; ) {
    const unit = unitAt(pool, at);
    text += String.fromCharCode(unit);
    at += bytesOf(unit);
  }
  return text;
}
