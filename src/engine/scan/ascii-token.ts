/** What the scan does at an ASCII character that a name may begin with. */

import type { EditedLexicon } from '../lexicon/edits.ts';
import { step } from '../lexicon/hash.ts';
import { marksOfFirst } from '../lexicon/marks.ts';
import { BETWEEN, mayBeSecond, WITHIN } from '../lexicon/openings.ts';
import type { Mention } from '../mention.ts';
import { letterOf } from '../text/ascii.ts';
import { FOLD, isCapital, PUNCTUATION, WORD } from '../text/characters.ts';
import { endsToken } from '../text/tokens.ts';
import type { AsciiWalk } from './ascii-walk.ts';
import type { Scan } from './scan.ts';
import type { Walk } from './walk.ts';

/** The longest mention that starts where the scan stands; moves the scan into its token, or over it. */
export type AsciiToken = () => Mention | null;

export function createAsciiToken(scan: Scan, lexicon: EditedLexicon, asciiWalk: AsciiWalk, walk: Walk): AsciiToken {
  const { seed, openings, firsts, bareFirsts } = lexicon;
  const { bytes } = scan.chunk;
  return () => {
    const { at, shift } = scan;
    const byte = bytes[at] as number;
    const second = bytes[at + 1] as number;
    const capital = isCapital(byte);
    let letter = letterOf(byte);
    const kind = letter === 0 ? PUNCTUATION : WORD;
    scan.mask = kind === WORD ? WITHIN : BETWEEN;
    scan.at = at + 1;
    if (kind === WORD && !capital && letterOf(second) !== 0 && !mayBeSecond(openings, second, bytes[at + 2] as number))
      return null;
    let end = at + 1;
    let hash = step(seed, FOLD[byte] as number);
    if (kind === WORD) {
      for (letter = letterOf(second); letter !== 0; letter = letterOf(bytes[++end] as number))
        hash = step(hash, letter);
    }
    if ((bytes[end] as number) >= 0x80 && !endsToken(scan.text, end + shift)) return walk(at + shift);
    scan.at = end;
    const marks = marksOfFirst(firsts, bareFirsts, hash, capital);
    return marks === 0 ? null : asciiWalk(at, end, kind, hash, marks);
  };
}
