import type { NamedEntity } from '../lexicon/compile.ts';
import { add, edited, idOf } from '../lexicon/edits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { BETWEEN } from '../lexicon/openings.ts';
import type { Mention } from '../mention.ts';
import { readChunk } from '../text/utf8.ts';
import { createAsciiToken } from './ascii-token.ts';
import { createAsciiWalk } from './ascii-walk.ts';
import { createEnds } from './ends.ts';
import { createNonAsciiToken } from './non-ascii-token.ts';
import { createScan, moveTo, moveToOpening } from './scan.ts';
import { createWalk } from './walk.ts';

/** What spots the names of one lexicon, in one text after another. */
export interface Spotter {
  /**
   * All mentions in a text, in order, without overlaps: from the left, the longest name that starts there. Takes time
   * in proportion to the text, whatever the number of names.
   */
  spot(text: string): Mention[];
  /** Adds an entity to what is spotted (`edits.ts`), in microseconds; answers its index. */
  add(entity: NamedEntity, place: number): number;
  /** No name of the entity with this index is spotted any more. */
  hide(index: number): void;
  /** The id of an entity by its index. Throws a RangeError where there is no such index. */
  id(index: number): string;
}

/** All mentions in one text alone. */
export const spot = (text: string, lexicon: Lexicon): Mention[] => createSpotter(lexicon).spot(text);

/**
 * Takes the lexicon over: edits change its tables.
 *
 * A text is read as UTF-8, which the platform makes faster than a script can read a string, and in one loop that looks
 * closer only where a name may begin.
 */
export function createSpotter(compiled: Lexicon): Spotter {
  const lexicon = edited(compiled);
  const scan = createScan();
  const { chunk } = scan;
  const ends = createEnds(scan, lexicon);
  const walk = createWalk(scan, lexicon, ends);
  const asciiToken = createAsciiToken(scan, lexicon, createAsciiWalk(scan, lexicon, ends, walk), walk);
  const nonAsciiToken = createNonAsciiToken(scan, lexicon, walk);
  return {
    spot(text) {
      const mentions: Mention[] = [];
      scan.text = text;
      scan.mask = BETWEEN;
      for (let from = 0; from < text.length; ) {
        readChunk(chunk, text, from);
        scan.at = 0;
        scan.shift = from;
        while (moveToOpening(scan, lexicon.openings)) {
          const mention = (chunk.bytes[scan.at] as number) < 0x80 ? asciiToken() : nonAsciiToken();
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
    },
    add: (entity, place) => add(lexicon, entity, place),
    hide: (index) => void lexicon.hidden.add(index),
    id: (index) => idOf(lexicon, index),
  };
}
