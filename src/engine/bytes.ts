/** A text as UTF-8 bytes, chunk by chunk, and what each byte is to the scan. */
import { CLASS, TYPE, WORD } from './characters.ts';
import { mayStartWith } from './starts.ts';

/** UTF-16 units that are read at a time: their bytes stay in the processor's cache. */
export const CHUNK = 0x4000;

/** Flag: a letter or digit of a word. */
export const WORDLY = 1;
/** Flag of a letter: a name may begin with it, at the start of a word. */
const MAY_BEGIN = 2;
/** A character outside of words that a name may begin with. */
const OPENS = 4;
/** The first byte of a character that is not ASCII. */
export const LEAD = 8;

/** By byte: 0 where no name begins, else as above. */
export function sortsOf(starts: Uint32Array): Uint8Array {
  const sorts = new Uint8Array(256).fill(LEAD, 128);
  for (let unit = 0; unit < 128; unit++) {
    const wordly = ((CLASS[unit] as number) & TYPE) === WORD;
    const opens = mayStartWith(starts, unit);
    if (wordly) sorts[unit] = opens ? WORDLY | MAY_BEGIN : WORDLY;
    else if (opens) sorts[unit] = OPENS;
  }
  return sorts;
}

/** Where a chunk that starts at `from` ends: not within a surrogate pair. */
export function chunkEnd(text: string, from: number): number {
  const end = from + CHUNK;
  if (end >= text.length) return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}

/** Bytes of the character with this first byte. */
export const width = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** UTF-16 units of the character with this first byte. */
export const unitsOf = (lead: number): number => (lead < 0xf0 ? 1 : 2);
