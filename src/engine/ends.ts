/** Where names may end on the way from one token on: found by hashes, judged the longest first. */
import { createAddressGuard } from './address.ts';
import { mayBegin, mayEnd } from './borders.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { createNames } from './names.ts';

/** Ends met on one way, the longest last. `clear` before each way. */
export interface Ends {
  clear(): void;
  /** The hash of the path says that a name may end with the token of this kind that ends at `end`. */
  push(end: number, kind: number, hash: number): void;
  /** The longest that is a mention; `kind` is that of the token at `start`. */
  longest(start: number, kind: number): Mention | null;
}

export function createEnds(text: string, lexicon: Lexicon): Ends {
  const namesAt = createNames(text, lexicon);
  const cutsAddress = createAddressGuard(text);
  const ends: number[] = [];
  const kinds: number[] = [];
  const hashes: number[] = [];
  let count = 0;
  return {
    clear() {
      count = 0;
    },
    push(end, kind, hash) {
      ends[count] = end;
      kinds[count] = kind;
      hashes[count++] = hash;
    },
    longest(start, kind) {
      if (count === 0 || !mayBegin(text, start, kind)) return null;
      while (count-- > 0) {
        const end = ends[count] as number;
        if (!mayEnd(text, end, kinds[count] as number) || cutsAddress(start, end)) continue;
        const candidates = namesAt(start, end, hashes[count] as number);
        if (candidates.length > 0) return { start, end, candidates };
      }
      return null;
    },
  };
}
