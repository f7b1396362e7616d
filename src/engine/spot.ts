import { readChunk } from './bytes.ts';
import { createEnds } from './ends.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { BETWEEN, openingsOf } from './openings.ts';
import { createOtherToken } from './other-token.ts';
import { createPlainToken } from './plain-token.ts';
import { createPlainWalk } from './plain-walk.ts';
import { createScan, moveTo, moveToOpening } from './scan.ts';
import { createWalk } from './walk.ts';

/** All mentions in a text, in order, without overlaps: from the left, the longest name that starts there. */
export type Spotter = (text: string) => Mention[];

/** The same for one text alone. */
export const spot = (text: string, lexicon: Lexicon): Mention[] => createSpotter(lexicon)(text);

/**
 * What spots the names of a lexicon in one text after another, each in time proportional to the text, whatever the
 * number of names.
 *
 * A text is read as UTF-8, which the platform makes faster than a script can read a string, and in one loop that looks
 * closer only where a name may begin.
 */
export function createSpotter(lexicon: Lexicon): Spotter {
  const openings = openingsOf(lexicon.starts);
  const scan = createScan();
  const { chunk } = scan;
  const ends = createEnds(scan, lexicon);
  const walk = createWalk(scan, lexicon, ends);
  const plainToken = createPlainToken(scan, lexicon, createPlainWalk(scan, lexicon, ends, walk), walk);
  const otherToken = createOtherToken(scan, lexicon, walk);
  return (text) => {
    const mentions: Mention[] = [];
    scan.text = text;
    scan.mask = BETWEEN;
    for (let from = 0; from < text.length; ) {
      readChunk(chunk, text, from);
      scan.at = 0;
      scan.shift = from;
      while (moveToOpening(scan, openings)) {
        const mention = (chunk.bytes[scan.at] as number) < 0x80 ? plainToken() : otherToken();
        if (mention === null) continue;
        mentions.push(mention);
        moveTo(scan, mention.end);
        scan.mask = BETWEEN;
      }
      from = Math.max(chunk.to, mentions.at(-1)?.end ?? 0);
    }
    // The text is not kept longer than it is needed.
    scan.text = '';
    return mentions;
  };
}
