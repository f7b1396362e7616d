/** The same as walk.ts where nothing but ASCII words, single spaces, hyphens and punctuation stands: nearly always. */
import { DASH, FOLD, PUNCTUATION, SPACE, WORD } from './characters.ts';
import type { Ends } from './ends.ts';
import { step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { ENDS, GOES_ON, marksOf } from './marks.ts';
import type { Mention } from './mention.ts';
import { mayBeginWith } from './openings.ts';
import { CARE, canonicalPlain, typeOfPlain } from './plain.ts';
import { SPACE_UNIT } from './reading.ts';
import type { Scan } from './scan.ts';
import { endsToken } from './tokens.ts';
import type { Walk } from './walk.ts';

/**
 * The longest mention that starts with the ASCII token between two bytes of the chunk, of this kind, hash and marks.
 * A byte's place and `shift` are its unit's place in the text.
 */
export type PlainWalk = (
  start: number,
  end: number,
  shift: number,
  kind: number,
  hash: number,
  marks: number,
) => Mention | null;

export function createPlainWalk(scan: Scan, lexicon: Lexicon, ends: Ends, walk: Walk): PlainWalk {
  const { bytes } = scan.chunk;
  const { paths, nexts } = lexicon;
  /** The canonical units on the way. */
  let units = new Uint16Array(0);
  return (start, firstEnd, shift, firstKind, firstHash, firstMarks) => {
    const { longest } = lexicon;
    if (units.length <= longest) units = new Uint16Array(longest + 1);
    let end = start;
    let length = 0;
    while (end < firstEnd) {
      if (length >= longest) return null;
      units[length++] = canonicalPlain(bytes[end++] as number);
    }
    let hash = firstHash;
    let marks = firstMarks;
    let kind = firstKind;
    ends.clear();
    for (;;) {
      if (marks & ENDS) ends.push(end + shift, kind, hash, length);
      if (!(marks & GOES_ON) || length >= longest) return ends.longest(start + shift, firstKind, units);
      let byte = bytes[end] as number;
      let type = typeOfPlain(byte);
      if (type === SPACE || (type === DASH && kind === WORD)) {
        const next = bytes[end + 1] as number;
        const nextType = typeOfPlain(next);
        if (nextType === WORD || (type === SPACE && nextType === PUNCTUATION)) {
          end++;
          byte = next;
          type = nextType;
        } else if (type === SPACE) return walk(start + shift);
      }
      if (type === CARE) return walk(start + shift);
      if (!mayBeginWith(nexts, byte, bytes[end + 1] as number)) return ends.longest(start + shift, firstKind, units);
      if (type === WORD) {
        if (kind === WORD) {
          hash = step(hash, SPACE_UNIT);
          units[length++] = SPACE_UNIT;
        }
        kind = WORD;
        while (type === WORD && length <= longest) {
          hash = step(hash, FOLD[byte] as number);
          units[length++] = canonicalPlain(byte);
          byte = bytes[++end] as number;
          type = typeOfPlain(byte);
        }
      } else {
        hash = step(hash, FOLD[byte] as number);
        units[length++] = canonicalPlain(byte);
        kind = PUNCTUATION;
        end++;
      }
      if (length > longest) return ends.longest(start + shift, firstKind, units);
      if ((bytes[end] as number) >= 0x80 && !endsToken(scan.text, end + shift)) return walk(start + shift);
      marks = marksOf(paths, hash);
    }
  };
}
