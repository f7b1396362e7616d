/** Words that stand directly before a name. */
import { withoutPossessive } from '../text/possessive.ts';
import type { Language } from './languages/language.ts';
import type { Reader, Span } from './reader.ts';
import { isCapital, isWordly, plainWord, previousWord } from './words.ts';

/** Words that have a capital beside a name for another reason than being part of it. */
export const standsBeside = ({ titles, followers, calendar, functionWords }: Language, word: string): boolean =>
  titles.has(word) || followers.has(word) || calendar.has(word) || functionWords.has(word);

/** Several of what an acronym stands for, which is no name: "TVs", "OEMs". */
const SEVERAL = /^\p{Lu}{2,}s$/u;

/** Whether an acronym stands from `from` to `to` that is in no name before it: "EVs", "the EU’s". */
export function isAcronymAfter({ acronymsAfter }: Language, text: string, from: number, to: number): boolean {
  const word = withoutPossessive(text.slice(from, to));
  return acronymsAfter.has(word) || (acronymsAfter.size > 0 && SEVERAL.test(word));
}

/**
 * Where the word begins that may be a first name before a surname; -1 where none is ("Mr.", "late"), or where the
 * surname is only the beginning of another: "Li Xiannian" is no Xi.
 */
export function firstNameBefore({ text, language }: Reader, { start, end }: Span): number {
  const from = isWordly(text, end) ? -1 : previousWord(text, start);
  if (from < 0 || text[start - 2] === '.' || !isCapital(text, from)) return -1;
  return standsBeside(language, plainWord(text, from, start - 1)) ? -1 : from;
}

/** "Rob" of "Robert". */
export const isFormOf = (word: string, name: string | undefined): boolean =>
  name !== undefined && word.length > 2 && (name.startsWith(word) || word.startsWith(name));
