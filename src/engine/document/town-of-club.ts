/**
 * The town that a club has its name of, where the club was named before: "the city of Liverpool" after Liverpool F.C.
 */
import { isCountry } from '../derive/demonyms.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { followsOneOf, isAllCapitals, isCapital, nextWord, previousWord, wordAfter } from './words.ts';

/** What a town has, and no club. */
const OF_TOWN = wordList('airport city council hospital police residents university');

/** How a place goes on to the country that it is in. */
const IN_COUNTRY = /^, (\p{Lu}\p{Ll}+)/u;

/** UTF-16 units in which it does. */
const NEAR = 30;

/** Whether what stands before or after the name of a town that a club has says that the town is meant. */
export function isTownOfClub(reader: Reader, start: number, end: number): boolean {
  const { text, language } = reader;
  const { inside, cues } = language;
  if (isAllCapitals(text, start, end) || text[end] === '-') return true;
  // "Los Angeles Galaxy", "Sporting Kansas City": what one word is part of is told before.
  if (text.slice(start, end).includes(' ') && isBesideCapital(reader, start, end)) return true;
  if (followsOneOf(text, start, inside)) return true;
  if (followsOneOf(text, start, cues.of)) {
    const of = previousWord(text, start);
    if (followsOneOf(text, of, cues.settled) || isCapital(text, previousWord(text, of))) return true;
  }
  const [, country = ''] = IN_COUNTRY.exec(text.slice(end, end + NEAR)) ?? [];
  return isCountry(country) || OF_TOWN.has(wordAfter(text, end)?.word ?? '');
}

/** Whether a word stands right beside a stretch that may be of its name. */
function isBesideCapital(reader: Reader, start: number, end: number): boolean {
  const { text } = reader;
  if (nextWord(text, end) > 0 && isCapital(text, end + 1)) return true;
  const from = previousWord(text, start);
  return from >= 0 && isCapital(text, from) && !beginsSentence(reader, from);
}
