/** Where names may end on the way from one token on: found by hashes, judged the longest first. */
import { createAddressGuard } from './address.ts';
import { mayBegin, mayEnd } from './borders.ts';
import type { EditedLexicon } from './edits.ts';
import type { Mention } from './mention.ts';
import { createNames } from './names.ts';
import type { Scan } from './scan.ts';

/** Ends met on one way, the longest last. `clear` before each way. */
export interface Ends {
  clear(): void;
  /** The hash of the path, so many canonical units, says that a name may end with the token of this kind at `end`. */
  push(end: number, kind: number, hash: number, length: number): void;
  /** The longest that is a mention; `kind` is that of the token at `start`, `units` are those of the whole way. */
  longest(start: number, kind: number, units: Uint16Array): Mention | null;
}

export function createEnds(scan: Scan, lexicon: EditedLexicon): Ends {
  const namesAt = createNames(lexicon);
  const cutsAddress = createAddressGuard(scan);
  const ends: number[] = [];
  const kinds: number[] = [];
  const hashes: number[] = [];
  const lengths: number[] = [];
  let count = 0;
  return {
    clear() {
      count = 0;
    },
    push(end, kind, hash, length) {
      ends[count] = end;
      kinds[count] = kind;
      lengths[count] = length;
      hashes[count++] = hash;
    },
    longest(start, kind, units) {
      const { text } = scan;
      if (count === 0 || !mayBegin(text, start, kind)) return null;
      while (count-- > 0) {
        const end = ends[count] as number;
        if (!mayEnd(text, end, kinds[count] as number) || cutsAddress(start, end)) continue;
        const candidates = namesAt(units, lengths[count] as number, hashes[count] as number);
        if (candidates.length > 0) return { start, end, candidates };
      }
      return null;
    },
  };
}
