/** The table from a surface's hash to its chain of rows: open addressing with linear probing. */

/** Bits that hold any row of so many, plus one for "empty". */
export const indexBits = (rows: number): number => 32 - Math.clz32(rows);

/** An empty table for so many chains, at most half full. */
export function createSlots(chains: number): Uint32Array {
  let size = 2;
  while (size < 2 * chains) size *= 2;
  return new Uint32Array(size);
}

/** Puts a chain, by its first row, under its hash. */
export function putSlot(slots: Uint32Array, bits: number, hash: number, row: number): void {
  const mask = slots.length - 1;
  let at = hash & mask;
  while (slots[at] !== 0) at = (at + 1) & mask;
  slots[at] = tagOf(hash, bits) | (row + 1);
}

/** The hash's high bits, where a slot has room for them beside the row. */
export const tagOf = (hash: number, bits: number): number => ((hash >>> bits) << bits) >>> 0;
