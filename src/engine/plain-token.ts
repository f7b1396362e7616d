/** What the scan does at an ASCII character that a name may begin with. */
import { FOLD, PUNCTUATION, WORD } from './characters.ts';
import type { EditedLexicon } from './edits.ts';
import { step } from './hash.ts';
import { marksOfFirst } from './marks.ts';
import type { Mention } from './mention.ts';
import { BETWEEN, mayBeSecond, WITHIN } from './openings.ts';
import { letterOf } from './plain.ts';
import type { PlainWalk } from './plain-walk.ts';
import type { Scan } from './scan.ts';
import { isCapital } from './surface.ts';
import { endsToken } from './tokens.ts';
import type { Walk } from './walk.ts';

/** The longest mention that starts where the scan stands; moves the scan into its token, or over it. */
export type PlainToken = () => Mention | null;

export function createPlainToken(scan: Scan, lexicon: EditedLexicon, plainWalk: PlainWalk, walk: Walk): PlainToken {
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
    return marks === 0 ? null : plainWalk(at, end, kind, hash, marks);
  };
}
