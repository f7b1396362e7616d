/** A text as UTF-8 bytes, chunk by chunk, one by one, by twos and by fours. */

/** UTF-16 units that are read at a time: their bytes stay in the processor's cache. */
export const CHUNK = 0x4000;

/** Stands after the bytes: no text has it, and to the scan it is a character that is not ASCII. */
export const END = 0xff;
/** As many of them as whoever reads by fours may come to, and a multiple of four. */
const ENDS = 8;

/** The bytes of one chunk after another. */
export interface Chunk {
  bytes: Uint8Array;
  /** The same by twos. Every platform that a browser runs on has the first of them in the low eight bits. */
  pairs: Uint16Array;
  fours: Int32Array;
  /** How many bytes the chunk has; eight times `END` follows them. */
  length: number;
  /** Where the text goes on after it, in UTF-16 units. */
  to: number;
}

export function createChunk(): Chunk {
  const bytes = new Uint8Array(3 * CHUNK + ENDS);
  const { buffer } = bytes;
  return { bytes, pairs: new Uint16Array(buffer), fours: new Int32Array(buffer), length: 0, to: 0 };
}

const encoder = new TextEncoder();

/** Reads the chunk of the text that starts at `from`. */
export function readChunk(chunk: Chunk, text: string, from: number): void {
  chunk.to = chunkEnd(text, from);
  chunk.length = encoder.encodeInto(text.slice(from, chunk.to), chunk.bytes).written;
  chunk.bytes.fill(END, chunk.length, chunk.length + ENDS);
}

/** Where a chunk that starts at `from` ends: not within a surrogate pair. */
function chunkEnd(text: string, from: number): number {
  const end = from + CHUNK;
  if (end >= text.length) return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}

/** Bytes of the character with this first byte. */
export const width = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** UTF-16 units of the character with this first byte. */
export const unitsOf = (lead: number): number => (lead < 0xf0 ? 1 : 2);
