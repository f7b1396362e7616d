/** Hashes of folded units, one unit at a time, and the checksum of a stored lexicon. 32 bits each. */

/** An odd number near 2^32 divided by the golden ratio, as in Knuth, The Art of Computer Programming 3, 6.4. */
const MULTIPLIER = 0x9e3779b1;

/**
 * The hash of one more unit after `hash`. The first `hash` is the lexicon's secret seed: whoever does not know it
 * cannot write names that pile up. Every step is a bijection of `hash`; the shift lets high bits reach low ones,
 * so that both ends of the hash can be used.
 */
export function step(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, MULTIPLIER);
  return mixed ^ (mixed >>> 15);
}

/** A seed that differs from lexicon to lexicon: of 30 bits, since engines keep larger numbers on the heap. */
export function newSeed(): number {
  return Math.floor(Math.random() * 0x40000000);
}

/**
 * Hash of an array's bytes and their number after `hash`. A change within one word of 32 bits always changes it. Four
 * hashes are taken side by side, so that none has to wait for another.
 */
export function checksumOf(array: Uint8Array | Uint32Array, hash: number): number {
  const { buffer, byteOffset, byteLength } = array.byteOffset % 4 === 0 ? array : array.slice();
  const words = new Uint32Array(buffer, byteOffset, byteLength >> 2);
  const rest = new Uint8Array(buffer, byteOffset + words.byteLength, byteLength & 3);
  let [a, b, c, d] = [step(hash, byteLength), step(hash, 1), step(hash, 2), step(hash, 3)];
  const fours = words.length & ~3;
  for (let i = 0; i < fours; i += 4) {
    a = step(a, words[i] as number);
    b = step(b, words[i + 1] as number);
    c = step(c, words[i + 2] as number);
    d = step(d, words[i + 3] as number);
  }
  for (let i = fours; i < words.length; i++) a = step(a, words[i] as number);
  for (let i = 0; i < rest.length; i++) a = step(a, rest[i] as number);
  return step(step(step(a, b), c), d);
}
