/** A surname that is a wife's of who is called so. */
import { wordList } from '../vocabulary/word-list.ts';
import { firstNameBefore } from './beside-names.ts';
import type { Reason } from './judged-mention.ts';
import type { Reader, Span } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { followsOneOf, plainWord } from './words.ts';

/** Before the surname of a woman, in English. */
const OF_WOMEN = wordList('miss mrs ms');

/** UTF-16 units before her name in which she is said to be one. */
const NEAR = 40;

const WIFE = /\b(?:wife|widow|lady)\b/i;

/** Places where a surname is looked at, from the last. */
const MOST = 10;

/**
 * Whether somebody's wife is meant who was named in full since: "his wife, Melania Trump. Mrs. Trump". Of other
 * relatives the text goes back to whom it is about.
 */
export function isWife(reader: Reader, { start, end }: Span, { namings }: Reason): boolean {
  const { text } = reader;
  if (!followsOneOf(text, start, OF_WOMEN)) return false;
  const surname = text.slice(start, end);
  for (let at = text.lastIndexOf(surname, start - 1), seen = 0; at > 0 && seen < MOST; seen++) {
    const from = firstNameBefore(reader, { start: at, end: at + surname.length });
    if (from >= 0 && !beginsSentence(reader, from)) {
      const word = plainWord(text, from, at - 1);
      const isBearer = namings.some(({ of }) => of.toLowerCase().split(' ').includes(word));
      return !isBearer && WIFE.test(text.slice(Math.max(0, from - NEAR), from));
    }
    at = text.lastIndexOf(surname, at - 1);
  }
  return false;
}
