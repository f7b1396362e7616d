/** The same as walk.ts where nothing but ASCII words, single spaces, hyphens and punctuation stands: nearly always. */

import type { EditedLexicon } from '../lexicon/edits.ts';
import { step } from '../lexicon/hash.ts';
import { hasHash } from '../lexicon/hash-set.ts';
import { ENDS, GOES_ON, marksOf } from '../lexicon/marks.ts';
import { mayBeLater } from '../lexicon/openings.ts';
import type { Mention } from '../mention.ts';
import { asciiTypeOf, CARE, letterOf } from '../text/ascii.ts';
import { DASH, FOLD, PUNCTUATION, SPACE, WORD } from '../text/characters.ts';
import { SPACE_UNIT } from '../text/reading.ts';
import { endsToken } from '../text/tokens.ts';
import { beginsFreely, endsFreely } from './ascii-borders.ts';
import { createAsciiUnits } from './ascii-units.ts';
import type { Ends } from './ends.ts';
import type { Scan } from './scan.ts';
import type { Walk } from './walk.ts';

/**
 * The longest mention that starts with the ASCII token between two bytes of the chunk, of this kind, hash and marks.
 */
export type AsciiWalk = (start: number, end: number, kind: number, hash: number, marks: number) => Mention | null;

export function createAsciiWalk(scan: Scan, lexicon: EditedLexicon, ends: Ends, walk: Walk): AsciiWalk {
  const { bytes } = scan.chunk;
  const { paths, earlies, openings } = lexicon;
  const readUnits = createAsciiUnits(bytes);
  return (start, firstEnd, firstKind, firstHash, firstMarks) => {
    const { shift } = scan;
    // A space before punctuation is no canonical unit, so that there are at least half as many as bytes.
    const last = start + 2 * lexicon.longest;
    let end = firstEnd;
    let length = end - start;
    let hash = firstHash;
    let marks = firstMarks;
    let kind = firstKind;
    ends.clear();
    for (;;) {
      if (marks & ENDS) ends.push(end + shift, kind, hash, length, endsFreely(bytes, end));
      if (!(marks & GOES_ON) || end > last) break;
      let byte = bytes[end] as number;
      let type = asciiTypeOf(byte);
      if (type === SPACE || (type === DASH && kind === WORD)) {
        const next = bytes[end + 1] as number;
        const nextType = asciiTypeOf(next);
        if (nextType === WORD || (type === SPACE && nextType === PUNCTUATION)) {
          end++;
          byte = next;
          type = nextType;
        } else if (type === SPACE || nextType === CARE) return walk(start + shift);
      }
      if (type === CARE) return walk(start + shift);
      if (!mayBeLater(openings, byte, bytes[end + 1] as number)) break;
      const from = end;
      if (type === WORD) {
        if (kind === WORD) {
          hash = step(hash, SPACE_UNIT);
          length++;
        }
        hash = step(hash, letterOf(byte));
        let letter = letterOf(bytes[++end] as number);
        if (letter !== 0) {
          hash = step(hash, letter);
          letter = letterOf(bytes[++end] as number);
        }
        // What goes on beyond ASCII is looked at as a whole.
        if (!hasHash(earlies, hash) && (bytes[from + 1] as number) < 0x80 && (bytes[end] as number) < 0x80) {
          end = from;
          break;
        }
        for (; letter !== 0; letter = letterOf(bytes[++end] as number)) hash = step(hash, letter);
        kind = WORD;
      } else {
        hash = step(hash, FOLD[byte] as number);
        kind = PUNCTUATION;
        end++;
      }
      length += end - from;
      if ((bytes[end] as number) >= 0x80 && !endsToken(scan.text, end + shift)) return walk(start + shift);
      marks = marksOf(paths, hash);
    }
    return ends.count === 0
      ? null
      : ends.longest(start + shift, firstKind, beginsFreely(bytes, start), readUnits(start, end));
  };
}
