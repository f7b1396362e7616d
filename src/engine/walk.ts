/** From one token on, the longest name that stands there: any token, in any writing. */
import { fold } from './characters.ts';
import type { Ends } from './ends.ts';
import { step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { ENDS, GOES_ON, marksOf, marksOfFirst } from './marks.ts';
import type { Mention } from './mention.ts';
import { createReading, openReading, readToken } from './reading.ts';
import type { Scan } from './scan.ts';
import { isCapital } from './surface.ts';

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
