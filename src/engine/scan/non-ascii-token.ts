/** What the scan does at a character that is not ASCII. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { BETWEEN, WITHIN } from '../lexicon/openings.ts';
import type { Mention } from '../mention.ts';
import { ACCENT, HANGUL, IGNORED, LONE, MARK, PUNCTUATION, typeOf, WORD } from '../text/characters.ts';
import { isHalf, typeAt } from '../text/surrogates.ts';
import { tokenEnd } from '../text/tokens.ts';
import { unitsOf } from '../text/utf8.ts';
import { createOpening } from './non-ascii-opening.ts';
import { moveTo, type Scan } from './scan.ts';
import type { Walk } from './walk.ts';

/** The longest mention that starts where the scan stands; moves the scan over the character, or over its token. */
export type NonAsciiToken = () => Mention | null;

export function createNonAsciiToken(scan: Scan, lexicon: Lexicon, walk: Walk): NonAsciiToken {
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
      // The rest of its word begins nothing.
      if (mention === null) while (end < scan.chunk.to && isLetter(text.charCodeAt(end))) end++;
    } else if (type === LONE || type === HANGUL || type === PUNCTUATION) {
      if (mayOpen(pos)) mention = walk(pos);
      if (type !== PUNCTUATION) end = tokenEnd(text, pos, text.length);
      scan.mask = BETWEEN;
    } else if (type !== IGNORED && type !== ACCENT) scan.mask = BETWEEN;
    moveTo(scan, end);
    return mention;
  };
}

/** Whether a unit is a letter or digit of a word, which half a surrogate pair is only together with the other half. */
const isLetter = (unit: number): boolean => typeOf(unit) === WORD && !isHalf(unit);
