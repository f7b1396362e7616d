/** From one token on, the longest name that stands there. */
import { createAddressGuard } from './address.ts';
import { hasBit } from './bitset.ts';
import { mayBegin, mayEnd } from './borders.ts';
import { fold } from './characters.ts';
import { step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { createReading, openReading, type Reading, readToken } from './reading.ts';
import { chainGoesOn, entityOf, policyOf } from './row.ts';
import { indexBits, tagOf } from './slots.ts';
import type { Mention } from './spot.ts';
import { agrees, isCapital } from './surface.ts';

/** The longest mention that starts with the token at `pos`, or null. */
export type Walk = (pos: number) => Mention | null;

export function createWalk(text: string, lexicon: Lexicon): Walk {
  const { seed, firsts, bareFirsts, paths, longest } = lexicon;
  const reading = createReading(text, longest);
  const inAddress = createAddressGuard(text);
  return (pos) => {
    let best: Mention | null = null;
    let hash = seed;
    let hashed = 0;
    openReading(reading, pos);
    while (readToken(reading)) {
      const first = hashed === 0;
      for (; hashed < reading.length; hashed++) hash = step(hash, fold(reading.units[hashed] as number));
      if (first) {
        const bits = isCapital(reading.units[0] as number) ? firsts : bareFirsts;
        if (!hasBit(bits, hash) || !mayBegin(text, reading.start, reading.kind)) return null;
      }
      const candidates = candidatesOf(lexicon, hash, reading);
      const { end, kind } = reading;
      if (candidates.length > 0 && mayEnd(text, end, kind) && !inAddress(pos, end)) {
        best = { start: pos, end, candidates };
      }
      if (!hasBit(paths, hash)) break;
    }
    return best;
  };
}

/** The entities that have what was read as a name: of all chains under the hash the one whose surfaces agree. */
function candidatesOf(lexicon: Lexicon, hash: number, { units, length }: Reading): readonly number[] {
  const { slots, rows, surfaces, surfaceStarts } = lexicon;
  const bits = indexBits(rows.length);
  const tag = tagOf(hash, bits);
  const mask = slots.length - 1;
  const candidates: number[] = [];
  for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) {
    const slot = slots[at] as number;
    if (tagOf(slot, bits) !== tag) continue;
    let goesOn = true;
    for (let row = ((slot ^ tag) >>> 0) - 1; goesOn; row++) {
      const packed = rows[row] as number;
      goesOn = chainGoesOn(packed);
      const entity = entityOf(packed);
      // Rows of one chain have their entities in order, so a second surface of the same one stands next to it.
      if (candidates.at(-1) === entity) continue;
      const from = surfaceStarts[row] as number;
      const to = surfaceStarts[row + 1] as number;
      if (agrees(surfaces, from, to, units, length, policyOf(packed))) candidates.push(entity);
    }
  }
  return candidates;
}
