/** What the scan does at an ASCII character that a name may begin with. */
import { FOLD, PUNCTUATION, WORD } from './characters.ts';
import { step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { marksOfFirst } from './marks.ts';
import type { Mention } from './mention.ts';
import { BETWEEN, isWordly, mayBeginWith, WITHIN } from './openings.ts';
import type { PlainWalk } from './plain-walk.ts';
import type { Scan } from './scan.ts';
import { isCapital } from './surface.ts';
import { endsToken } from './tokens.ts';
import type { Walk } from './walk.ts';

/** The longest mention that starts where the scan stands; moves the scan into its token, or over it. */
export type PlainToken = () => Mention | null;

export function createPlainToken(scan: Scan, lexicon: Lexicon, plainWalk: PlainWalk, walk: Walk): PlainToken {
  const { seed, bareSeconds } = lexicon;
  const { bytes } = scan.chunk;
  return () => {
    const { at, shift } = scan;
    const byte = bytes[at] as number;
    const second = bytes[at + 1] as number;
    const word = isWordly(byte);
    const capital = isCapital(byte);
    scan.mask = word ? WITHIN : BETWEEN;
    scan.at = at + 1;
    if (word && !capital && isWordly(second) && !mayBeginWith(bareSeconds, second, bytes[at + 2] as number))
      return null;
    let hash = seed;
    let end = at;
    do {
      hash = step(hash, FOLD[bytes[end] as number] as number);
      end++;
    } while (word && isWordly(bytes[end] as number));
    if ((bytes[end] as number) >= 0x80 && !endsToken(scan.text, end + shift)) return walk(at + shift);
    scan.at = end;
    const marks = marksOfFirst(lexicon, hash, capital);
    return marks === 0 ? null : plainWalk(at, end, shift, word ? WORD : PUNCTUATION, hash, marks);
  };
}
