/**
 * Where the scan of a text stands: in a chunk of its bytes, and so in the text. One scan is made for all texts, with
 * everything that works on it: functions made for one text would be compiled anew for the next.
 */

import { BETWEEN, maskAfter, nextOpening } from '../lexicon/openings.ts';
import { type Chunk, createChunk, unitsOf, width } from '../text/utf8.ts';

export interface Scan {
  text: string;
  chunk: Chunk;
  /** The byte it stands at. */
  at: number;
  /** A byte's place and this are its unit's place in the text. */
  shift: number;
  /** What may begin after what stands before (`openings.ts`). */
  mask: number;
}

export const createScan = (): Scan => ({ text: '', chunk: createChunk(), at: 0, shift: 0, mask: BETWEEN });

/** Moves on to where a name may begin, or a character stands that is not ASCII. False at the chunk's end. */
export function moveToOpening(scan: Scan, openings: Uint8Array): boolean {
  const { bytes, pairs, length } = scan.chunk;
  const place = nextOpening(pairs, openings, scan.at, scan.mask);
  if (place > scan.at) scan.mask = maskAfter(bytes[place - 1] as number);
  scan.at = place;
  return place < length;
}

/** Moves on to a place in the text, or to the chunk's end where that comes first. */
export function moveTo(scan: Scan, pos: number): void {
  const { bytes, length } = scan.chunk;
  let { at, shift } = scan;
  while (at < length && at + shift < pos) {
    const lead = bytes[at] as number;
    at += width(lead);
    shift += unitsOf(lead) - width(lead);
  }
  scan.at = at;
  scan.shift = shift;
}
