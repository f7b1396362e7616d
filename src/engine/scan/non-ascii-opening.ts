/** The short way past characters outside of ASCII that no name begins with. */

import { step } from '../lexicon/hash.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { marksOfFirst } from '../lexicon/marks.ts';
import {
  ACCENT,
  CAPITAL,
  CLASS,
  EXPANDED,
  FOLD,
  IGNORED,
  MARK,
  SPACE,
  SPECIAL,
  TYPE,
  WORD,
} from '../text/characters.ts';
import { mayChange } from '../text/composition.ts';
import { isHalf } from '../text/surrogates.ts';
import type { Scan } from './scan.ts';

/** Whether a name may begin with the token at a place; true also where that needs a closer look. */
export type Opening = (pos: number) => boolean;

export function createOpening(scan: Scan, lexicon: Lexicon): Opening {
  const { seed, firsts, bareFirsts } = lexicon;
  return (pos) => {
    const { text } = scan;
    const first = flagsAt(text, pos);
    const word = (first & TYPE) === WORD;
    let hash = seed;
    let at = pos;
    let flags = first;
    do {
      const unit = text.charCodeAt(at);
      if (flags & SPECIAL && (isHalf(unit) || EXPANDED.has(FOLD[unit] as number))) return true;
      hash = step(hash, FOLD[unit] as number);
      const isOpen = (flags & SPECIAL) !== 0;
      flags = flagsAt(text, ++at);
      if (isOpen && mayChange(text.charCodeAt(at))) return true;
    } while (word && (flags & TYPE) === WORD);
    const type = flags & TYPE;
    if (type === MARK || type === ACCENT || type === IGNORED) return true;
    return marksOfFirst(firsts, bareFirsts, hash, (first & CAPITAL) !== 0) !== 0;
  };
}

const flagsAt = (text: string, pos: number): number =>
  pos < text.length ? (CLASS[text.charCodeAt(pos)] as number) : SPACE;
