/** Where names may end on the way from one token on: found by hashes, judged the longest first. */

import { createCandidates } from '../lexicon/candidates.ts';
import type { EditedLexicon } from '../lexicon/edits.ts';
import type { Mention } from '../mention.ts';
import { createAddressGuard } from './address.ts';
import { mayBegin, mayEnd } from './borders.ts';
import type { Scan } from './scan.ts';

/** Ends met on one way, the longest last. `clear` before each way. */
export interface Ends {
  /** How many there are. */
  readonly count: number;
  clear(): void;
  /**
   * The hash of the path, so many canonical units, says that a name may end with the token of this kind at `end`;
   * `free` that what follows there needs no closer look.
   */
  push(end: number, kind: number, hash: number, length: number, free: boolean): void;
  /**
   * The longest that is a mention; `kind` is that of the token at `start`, `free` says that what stands before it needs
   * no closer look, `units` are those of the whole way.
   */
  longest(start: number, kind: number, free: boolean, units: Uint16Array): Mention | null;
}

export function createEnds(scan: Scan, lexicon: EditedLexicon): Ends {
  const candidatesOf = createCandidates(lexicon);
  const cutsAddress = createAddressGuard(scan);
  const ends: number[] = [];
  const kinds: number[] = [];
  const hashes: number[] = [];
  const lengths: number[] = [];
  const frees: boolean[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    clear() {
      count = 0;
    },
    push(end, kind, hash, length, free) {
      ends[count] = end;
      kinds[count] = kind;
      lengths[count] = length;
      frees[count] = free;
      hashes[count++] = hash;
    },
    longest(start, kind, free, units) {
      const { text } = scan;
      if (count === 0 || !(free || mayBegin(text, start, kind))) return null;
      while (count-- > 0) {
        const end = ends[count] as number;
        const freeAfter = frees[count] as boolean;
        if (!(freeAfter || mayEnd(text, end, kinds[count] as number))) continue;
        if (!(free && freeAfter) && cutsAddress(start, end)) continue;
        const candidates = candidatesOf(units, lengths[count] as number, hashes[count] as number);
        if (candidates.length > 0) return { start, end, candidates };
      }
      return null;
    },
  };
}
