/** The words beside a stretch of text, looked at character by character: nothing is copied where none counts. */
import { CAPITAL, CLASS, TYPE, WORD } from '../text/characters.ts';

/** No word is looked at further than this, UTF-16 units, so that a word of a megabyte costs no time. */
export const LONGEST_WORD = 40;

const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? 0;

/** Whether a letter, a digit or the like stands at a place. */
export const isWordly = (text: string, at: number): boolean => (classAt(text, at) & TYPE) === WORD;

/** Whether a capital stands at a place. */
export const isCapital = (text: string, at: number): boolean => (classAt(text, at) & CAPITAL) !== 0;

/** Whether a UTF-16 unit is a small ASCII letter. */
export const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Where the small ASCII letters begin that end at `end`, exclusive. */
export function smallStart(text: string, end: number): number {
  let at = end;
  const least = Math.max(0, end - LONGEST_WORD);
  while (at > least && isSmall(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Where the small letters begin that a word before `start` ends with, if no capital stands before them; -1 otherwise.
 * Nearly all names stand after such a word, which need not be cut out.
 */
export function smallWordBefore(text: string, start: number): number {
  const from = smallStart(text, start - 1);
  return from < start - 1 && !isCapital(text, from - 1) ? from : -1;
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20;

/** Within words: hyphens, apostrophes, and the ampersand of "S&P". */
const INNER = new Set(["'", '’', '-', '&', '.']);

/** Where the word that ends at `end` begins. */
export function wordStart(text: string, end: number): number {
  let at = end;
  const least = Math.max(0, end - LONGEST_WORD);
  while (at > least && (isWordly(text, at - 1) || (at > 1 && INNER.has(text[at - 1] ?? '') && isWordly(text, at - 2))))
    at--;
  return at;
}

/** Where the word that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  const most = Math.min(text.length, start + LONGEST_WORD);
  while (at < most && (isWordly(text, at) || (INNER.has(text[at] ?? '') && at + 1 < most && isWordly(text, at + 1))))
    at++;
  return at;
}

/** Where the word before `start` begins, one space between them; -1 where there is none. A full stop may end it. */
export function previousWord(text: string, start: number): number {
  if (start < 2 || !isSpace(text, start - 1)) return -1;
  const end = text[start - 2] === '.' ? start - 2 : start - 1;
  if (end < 1 || !isWordly(text, end - 1)) return -1;
  return wordStart(text, end);
}

/** Where the word after `end` begins, one space between them; -1 where there is none. */
export const nextWord = (text: string, end: number): number =>
  isSpace(text, end) && isWordly(text, end + 1) ? end + 1 : -1;

/** A word in small letters, without the possessive and the full stop of an abbreviation. */
export function plainWord(text: string, start: number, end: number): string {
  const to = plainEnd(text, start, end);
  const word = text.slice(start, to);
  // Most words are so already.
  return smallStart(text, to) <= start ? word : word.toLowerCase();
}

/** A word in small letters, and where it ends. */
export interface Word {
  word: string;
  end: number;
}

/** The word after `end`, one space between them; undefined where there is none. */
export function wordAfter(text: string, end: number): Word | undefined {
  const from = nextWord(text, end);
  if (from < 0) return undefined;
  const to = wordEnd(text, from);
  return { word: plainWord(text, from, to), end: to };
}

function plainEnd(text: string, start: number, end: number): number {
  if (end - 1 >= start && (text[end - 1] === '.' || isApostrophe(text, end - 1))) return end - 1;
  return end - 2 >= start && text[end - 1] === 's' && isApostrophe(text, end - 2) ? end - 2 : end;
}

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';

/** Whether all its letters are capitals, and there are two at least. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    if (isCapital(text, at)) capitals++;
    else if (isWordly(text, at) && !/\d/.test(text[at] ?? '')) return false;
  }
  return capitals > 1;
}

/**
 * Whether the word before a stretch is one of these, in small letters: "Mr.", but not what a sentence before ended
 * with.
 */
export function followsOneOf(text: string, start: number, words: ReadonlySet<string>): boolean {
  const from = previousWord(text, start);
  return from >= 0 && (text[start - 2] !== '.' || isCapital(text, from)) && words.has(plainWord(text, from, start - 1));
}

/** Whether an article stands before it, or before an adjective that does: "das Essen", "das gute Essen". */
export function followsArticle(text: string, start: number, { articles }: { articles: ReadonlySet<string> }): boolean {
  if (followsOneOf(text, start, articles)) return true;
  const from = previousWord(text, start);
  return from >= 0 && /^\p{Ll}+e[mnrs]?$/u.test(text.slice(from, start - 1)) && followsOneOf(text, from, articles);
}

/** Whether what is named up to `end` has what follows: "New York’s subway". */
export const isPossessive = (text: string, end: number): boolean => text[end] === "'" || text[end] === '’';

/** Whether nothing follows that what is named could belong to: no name and no noun. */
export function isLastOfItsWords(
  text: string,
  end: number,
  { functionWords }: { functionWords: ReadonlySet<string> },
): boolean {
  const from = nextWord(text, end);
  return from < 0 || (!isCapital(text, from) && functionWords.has(plainWord(text, from, wordEnd(text, from))));
}
