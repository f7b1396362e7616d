/** The same as walk.ts where nothing but ASCII words, single spaces, hyphens and punctuation stands: nearly always. */
import { CLASS, DASH, FOLD, PUNCTUATION, SPACE, TYPE, WORD } from './characters.ts';
import type { Ends } from './ends.ts';
import { step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { ENDS, GOES_ON, marksOf } from './marks.ts';
import type { Mention } from './mention.ts';
import { SPACE_UNIT } from './reading.ts';
import type { Walk } from './walk.ts';

/** The longest mention that starts with the ASCII token from `pos` to `end`, of this kind, hash and marks. */
export type PlainWalk = (pos: number, end: number, kind: number, hash: number, marks: number) => Mention | null;

export function createPlainWalk(text: string, { paths }: Lexicon, ends: Ends, walk: Walk): PlainWalk {
  return (pos, firstEnd, firstKind, firstHash, firstMarks) => {
    let end = firstEnd;
    let hash = firstHash;
    let marks = firstMarks;
    let kind = firstKind;
    ends.clear();
    for (;;) {
      if (marks & ENDS) ends.push(end, kind, hash);
      if (!(marks & GOES_ON) || end >= text.length) return ends.longest(pos, firstKind);
      let unit = text.charCodeAt(end);
      let type = typeOfPlain(unit);
      if (type === SPACE || (type === DASH && kind === WORD)) {
        const next = text.charCodeAt(end + 1);
        const nextType = typeOfPlain(next);
        if (nextType === WORD || (type === SPACE && nextType === PUNCTUATION)) {
          end++;
          unit = next;
          type = nextType;
        } else if (type === SPACE) return walk(pos);
      }
      if (type === WORD) {
        if (kind === WORD) hash = step(hash, SPACE_UNIT);
        kind = WORD;
        while (type === WORD) {
          hash = step(hash, FOLD[unit] as number);
          end++;
          unit = end < text.length ? text.charCodeAt(end) : SPACE_UNIT;
          type = typeOfPlain(unit);
        }
      } else if (type === PUNCTUATION || type === DASH) {
        hash = step(hash, FOLD[unit] as number);
        kind = PUNCTUATION;
        end++;
      } else return walk(pos);
      // What is not ASCII may belong to the token that seems to end here.
      if (end < text.length && text.charCodeAt(end) >= 0x80) return walk(pos);
      marks = marksOf(paths, hash);
    }
  };
}

/** The type of an ASCII character; of others, and of line ends, one that needs care. */
function typeOfPlain(unit: number): number {
  return unit < 0x80 ? (CLASS[unit] as number) & TYPE : CARE;
}

const CARE = -1;
