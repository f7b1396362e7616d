/** Months that are somebody's name or a word as well: whether one is the month, by what stands before or after it. */
import type { Language } from './languages/language.ts';
import type { Reader } from './reader.ts';
import { followsOneOf, isCapital, nextWord, plainWord, previousWord, wordAfter, wordEnd, wordStart } from './words.ts';

const isBeforeNumber = (text: string, end: number): boolean => /^,? \d/.test(text.slice(end, end + 3));

/** Whether it is one: "15 May", "since May". */
export function isDate({ text, language }: Reader, start: number, end: number): boolean {
  if (isBeforeNumber(text, end) || isPartOfDate(text, start, end, language)) return true;
  const before = previousWord(text, start);
  return before >= 0 && language.beforeMonth.test(text.slice(before, start - 1));
}

/** "the May elections" and not "the May government"; "the April–May quarter". */
function isPartOfDate(text: string, start: number, end: number, language: Language): boolean {
  if (followsOneOf(text, start, language.beforeMonthNoun)) {
    const from = nextWord(text, end);
    return from >= 0 && !isCapital(text, from) && !language.followers.has(plainWord(text, from, wordEnd(text, from)));
  }
  return isAfterMonth(text, start, language);
}

function isAfterMonth(text: string, start: number, { calendar }: Language): boolean {
  if (!/[-–]/.test(text[start - 1] ?? '')) return false;
  return calendar.has(plainWord(text, wordStart(text, start - 1), start - 1));
}

/** "the May elections", "the May bank holiday", and not "the May deal". */
const isDated = (text: string, start: number, end: number, { beforeMonthNoun, dated }: Language): boolean =>
  followsOneOf(text, start, beforeMonthNoun) && dated.has(wordAfter(text, end)?.word ?? '');

/** UTF-16 units before a month that say that it is one: "beginning of ", and the space before. */
const BEFORE = 16;

/** The same where the document has somebody with that surname, whom "allies of May" may be of as well. */
export const isSurelyDate = ({ text, language }: Reader, start: number, end: number): boolean =>
  isBeforeNumber(text, end) ||
  isDated(text, start, end, language) ||
  isAfterMonth(text, start, language) ||
  language.beforeDate.test(text.slice(Math.max(0, start - BEFORE), start));
