/** Sets of hashes as bits, one bit a hash: what is in the set is always found, what is not nearly never. */

/** Bits for each expected member: of hashes that are not in the set one in sixteen or fewer seems to be. */
const BITS_EACH = 16;

/** An empty set for so many members. Its size is a power of two. */
export function createBitset(members: number): Uint32Array {
  let words = 1;
  while (words * 32 < members * BITS_EACH) words *= 2;
  return new Uint32Array(words);
}

export function addBit(bits: Uint32Array, hash: number): void {
  const word = (hash >>> 5) & (bits.length - 1);
  bits[word] = (bits[word] as number) | (1 << (hash & 31));
}

export function hasBit(bits: Uint32Array, hash: number): boolean {
  return (((bits[(hash >>> 5) & (bits.length - 1)] as number) >>> (hash & 31)) & 1) === 1;
}
