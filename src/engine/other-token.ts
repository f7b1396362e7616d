/** What the scan does at a character that is not ASCII. */
import { unitsOf } from './bytes.ts';
import { ACCENT, HANGUL, IGNORED, LONE, MARK, PUNCTUATION, WORD } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { BETWEEN, WITHIN } from './openings.ts';
import { createOpening } from './other-opening.ts';
import { moveTo, type Scan } from './scan.ts';
import { typeAt } from './special.ts';
import { tokenEnd } from './tokens.ts';
import type { Walk } from './walk.ts';

/** The longest mention that starts where the scan stands; moves the scan over the character, or over its token. */
export type OtherToken = () => Mention | null;

export function createOtherToken(scan: Scan, lexicon: Lexicon, walk: Walk): OtherToken {
  const mayOpen = createOpening(scan, lexicon);
  return () => {
    const { text } = scan;
    const pos = scan.at + scan.shift;
    const type = typeAt(text, pos);
    let mention: Mention | null = null;
    let end = pos + unitsOf(scan.chunk.bytes[scan.at] as number);
    if (type === WORD || type === MARK) {
      if (scan.mask === BETWEEN && mayOpen(pos)) mention = walk(pos);
      scan.mask = WITHIN;
    } else if (type === LONE || type === HANGUL || type === PUNCTUATION) {
      if (mayOpen(pos)) mention = walk(pos);
      if (type !== PUNCTUATION) end = tokenEnd(text, pos, text.length);
      scan.mask = BETWEEN;
    } else if (type !== IGNORED && type !== ACCENT) scan.mask = BETWEEN;
    moveTo(scan, end);
    return mention;
  };
}
