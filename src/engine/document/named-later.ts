/** Whom a surname means where the document has the name in full only further on. */
import { wordList } from '../vocabulary/word-list.ts';
import { standsBeside } from './beside-names.ts';
import { isInStandfirst } from './lines.ts';
import { type Reader, surfaceIn } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { followsOneOf, isCapital, isWordly, plainWord, previousWord } from './words.ts';

/** What says no more than that somebody is called so: an office may be another's ("Senator Clinton"), and "Mrs" a wife's. */
const PLAIN = wordList('mr herr');

/** Places before this one at which somebody else may have the surname. */
const MOST = 20;

/**
 * Whether who has a surname, from `start` to `end`, is introduced below, as "Mr" before it tells, or that it stands in
 * the standfirst without a title: nobody else was called so above.
 */
export function isNamedLater(reader: Reader, start: number, end: number): boolean {
  const { text, language } = reader;
  const surname = text.slice(start, end);
  const mayBeWord = (): boolean => surfaceIn(reader, surname).isWord && beginsSentence(reader, start);
  const isAbove = (): boolean =>
    isInStandfirst(reader, start) && !followsOneOf(text, start, language.titles) && !mayBeWord();
  if (text[end] === '-' || !(followsOneOf(text, start, PLAIN) || isAbove())) return false;
  let at = text.indexOf(surname);
  for (let seen = 0; at >= 0 && at < start && seen < MOST; seen++) {
    // "Hughes" is not another Hu.
    const from = isWordly(text, at + surname.length) ? -1 : previousWord(text, at);
    if (from >= 0 && isCapital(text, from) && !standsBeside(language, plainWord(text, from, at - 1))) return false;
    at = text.indexOf(surname, at + 1);
  }
  return at === start;
}
