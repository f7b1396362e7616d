/** From one token on, the longest name that stands there: any token, in any writing. */

import { step } from '../lexicon/hash.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ENDS, GOES_ON, marksOf, marksOfFirst } from '../lexicon/marks.ts';
import type { Mention } from '../mention.ts';
import { fold, isCapital } from '../text/characters.ts';
import { createReading, openReading, readToken } from '../text/reading.ts';
import type { Ends } from './ends.ts';
import type { Scan } from './scan.ts';

/** The longest mention that starts with the token at `pos`, or null. */
export type Walk = (pos: number) => Mention | null;

export function createWalk(scan: Scan, lexicon: Lexicon, ends: Ends): Walk {
  const { seed, firsts, bareFirsts, paths } = lexicon;
  const reading = createReading('', lexicon.longest);
  return (pos) => {
    let hash = seed;
    let hashed = 0;
    let firstKind = 0;
    ends.clear();
    reading.text = scan.text;
    reading.limit = lexicon.longest;
    openReading(reading, pos);
    while (readToken(reading)) {
      const first = hashed === 0;
      for (; hashed < reading.length; hashed++) hash = step(hash, fold(reading.units[hashed] as number));
      if (first) firstKind = reading.kind;
      const capital = isCapital(reading.units[0] as number);
      const marks = first ? marksOfFirst(firsts, bareFirsts, hash, capital) : marksOf(paths, hash);
      if (marks & ENDS) ends.push(reading.end, reading.kind, hash, hashed, false);
      if (!(marks & GOES_ON)) break;
    }
    return ends.longest(pos, firstKind, false, reading.units);
  };
}
