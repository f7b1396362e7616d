/** The short way past the words of a text that no name begins with, which are nearly all of them. */
import { hasBit } from './bitset.ts';
import { ACCENT, CAPITAL, CLASS, FOLD, IGNORED, MARK, SPACE, SPECIAL, TYPE, WORD } from './characters.ts';
import { step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { startKey } from './start-key.ts';
import { tokenEnd } from './tokens.ts';

const isPlain = (flags: number): boolean => (flags & (TYPE | SPECIAL)) === WORD;

const flagsAt = (text: string, pos: number): number =>
  pos < text.length ? (CLASS[text.charCodeAt(pos)] as number) : SPACE;

/** Whether a word of plain letters ends before a unit of this class, and does not go on in a way that needs care. */
function endsWord(flags: number): boolean {
  const type = flags & TYPE;
  return !(flags & SPECIAL) && type !== ACCENT && type !== IGNORED && type !== MARK;
}

/**
 * The end of the word at `pos` where no name begins with it; 0 where one may, or where what stands there is no word
 * of plain letters. Most words without a capital are known by their first two letters, before any hashing.
 */
export function endOfNoName(text: string, pos: number, lexicon: Lexicon): number {
  const first = flagsAt(text, pos);
  if (!isPlain(first)) return 0;
  const capital = first & CAPITAL;
  let at = pos;
  let flags = first;
  if (capital === 0 && !mayStartBare(text, pos, lexicon.bareStarts)) {
    while (isPlain(flags)) flags = flagsAt(text, ++at);
    return endsWord(flags) ? at : tokenEnd(text, pos, text.length);
  }
  let hash = lexicon.seed;
  while (isPlain(flags)) {
    hash = step(hash, FOLD[text.charCodeAt(at)] as number);
    flags = flagsAt(text, ++at);
  }
  const known = hasBit(capital === 0 ? lexicon.bareFirsts : lexicon.firsts, hash);
  return endsWord(flags) && !known ? at : 0;
}

/** Whether a name may begin with the two letters at `pos`, without a capital. Only ASCII letters are judged. */
function mayStartBare(text: string, pos: number, bareStarts: Uint32Array): boolean {
  const first = text.charCodeAt(pos);
  const second = pos + 1 < text.length ? text.charCodeAt(pos + 1) : 0;
  if (first >= 0x80 || second >= 0x80) return true;
  const goesOn = isPlain(CLASS[second] as number);
  return hasBit(bareStarts, startKey(FOLD[first] as number, goesOn ? (FOLD[second] as number) : 0));
}
