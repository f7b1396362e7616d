/** Where tokens begin and end. A token is a word, or one character of another sort (see `characters.ts`). */
import {
  ACCENT,
  CLASS,
  DASH,
  FOLD,
  HANGUL,
  IGNORED,
  LONE,
  MARK,
  NEWLINE,
  PUNCTUATION,
  SPACE,
  SPECIAL,
  TYPE,
  WORD,
} from './characters.ts';
import { composed } from './composition.ts';
import { typeAt, widthAt } from './surrogates.ts';

/** Signs of Khmer and Burmese that put the next consonant under the one before: both are one character. */
const STACKERS = new Set([0x17d2, 0x1039]);

const PARAGRAPH_SEPARATOR = 0x2029;

/** The first position from `pos` on that is not ignored. */
export function skipIgnored(text: string, pos: number): number {
  let at = pos;
  while (at < text.length && typeAt(text, at) === IGNORED) at += widthAt(text, at);
  return at;
}

/** The gap before a token: where it ends, and what stands in it. */
export interface Gap {
  end: number;
  /** A space, line ends left out. */
  space: boolean;
  line: boolean;
  /** Two line ends: a paragraph ends here. */
  paragraph: boolean;
}

/**
 * Reads the gap at `pos` into `gap`: spaces and what is ignored, or one dash that joins two words without spaces.
 * Accents that stand on no letter are part of the gap.
 */
export function readGap(text: string, pos: number, afterWord: boolean, gap: Gap): void {
  let at = pos;
  let lines = 0;
  let space = false;
  for (; at < text.length; at += widthAt(text, at)) {
    const type = typeAt(text, at);
    if (type === DASH && afterWord && !space && lines === 0) {
      const next = skipIgnored(text, at + 1);
      if (next < text.length && startsWord(typeAt(text, next))) at = next;
      break;
    }
    if (type === NEWLINE) lines += text.charCodeAt(at) === PARAGRAPH_SEPARATOR ? 2 : 1;
    else if (type === SPACE) space = true;
    else if (type !== IGNORED && type !== ACCENT) break;
  }
  gap.end = at;
  gap.space = space;
  gap.line = lines > 0;
  gap.paragraph = lines > 1;
}

/** Whether a token of this type of first character is a word. A mark that stands alone makes one too. */
export const startsWord = (type: number): boolean => type === WORD || type === MARK;

/**
 * The end of the token that starts at `pos`, accents on its last letter included, ignored characters after it not.
 * Reading stops within a word once it has more than `limit` letters, so that one word of a megabyte costs no time.
 */
export function tokenEnd(text: string, pos: number, limit: number): number {
  const type = typeAt(text, pos);
  const word = startsWord(type);
  let letters = 1;
  let end = word ? pos + widthAt(text, pos) : characterEnd(text, pos);
  for (let at = end; at < text.length && letters <= limit; at += widthAt(text, at)) {
    // Most letters are plain ones.
    while (word && at < text.length && letters <= limit && isPlainLetter(text.charCodeAt(at))) {
      letters++;
      end = ++at;
    }
    if (at >= text.length || letters > limit) break;
    const next = typeAt(text, at);
    if (next === IGNORED) continue;
    if (next === ACCENT) end = at + 1;
    else if (word ? startsWord(next) : next === MARK && kindOf(type) !== PUNCTUATION) {
      letters++;
      end = at + widthAt(text, at);
    } else if (next === LONE && STACKERS.has(text.charCodeAt(end - 1))) {
      letters++;
      end = at + widthAt(text, at);
    } else break;
  }
  return end;
}

/** Whether what stands at a place cannot belong to an ASCII token that seems to end there. */
export function endsToken(text: string, pos: number): boolean {
  if (pos >= text.length) return true;
  const type = typeAt(text, pos);
  return type === SPACE || type === PUNCTUATION || type === DASH || type === NEWLINE;
}

const isPlainLetter = (unit: number): boolean => ((CLASS[unit] as number) & (TYPE | SPECIAL)) === WORD;

function characterEnd(text: string, pos: number): number {
  let end = pos + widthAt(text, pos);
  if (!((CLASS[text.charCodeAt(pos)] as number) & SPECIAL)) return end;
  let letter = FOLD[text.charCodeAt(pos)] as number;
  while (end < text.length) {
    letter = composed(letter, text.charCodeAt(end));
    if (letter === 0) break;
    end++;
  }
  return end;
}

/** The sort of token that a first character of this type begins: WORD, LONE, HANGUL or PUNCTUATION. */
export function kindOf(type: number): number {
  if (startsWord(type)) return WORD;
  return type === LONE || type === HANGUL ? type : PUNCTUATION;
}
