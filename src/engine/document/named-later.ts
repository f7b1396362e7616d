/** Whom "Mr" before a surname means where the document has the name in full only further on. */
import { wordList } from '../vocabulary/word-list.ts';
import { standsBeside } from './beside-names.ts';
import type { Reader } from './reader.ts';
import { followsOneOf, isCapital, plainWord, previousWord } from './words.ts';

/** What says no more than that somebody is called so: an office may be another's ("Senator Clinton"), and "Mrs" a wife's. */
const PLAIN = wordList('mr herr');

/** Places before this one at which somebody else may have the surname. */
const MOST = 20;

/**
 * Whether "Mr" before a surname, from `start` to `end`, tells that who has it is introduced below: nobody else was
 * called so above.
 */
export function isNamedLater({ text, language }: Reader, start: number, end: number): boolean {
  if (!followsOneOf(text, start, PLAIN) || text[end] === '-') return false;
  const surname = text.slice(start, end);
  let at = text.indexOf(surname);
  for (let seen = 0; at >= 0 && at < start && seen < MOST; seen++) {
    const from = previousWord(text, at);
    if (from >= 0 && isCapital(text, from) && !standsBeside(language, plainWord(text, from, at - 1))) return false;
    at = text.indexOf(surname, at + 1);
  }
  return at === start;
}
