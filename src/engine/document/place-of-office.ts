/** A place whose office somebody has who is named right after it: "Mayor of London Sadiq Khan". */
import { isCountry } from '../derive/demonyms.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { standsBeside } from './beside-names.ts';
import type { Reader } from './reader.ts';
import type { Stretch } from './stretch.ts';
import { followsOneOf, isCapital, nextWord, plainWord, previousWord, wordEnd } from './words.ts';

/** What cities and states have. */
const OF_PLACES = wordList('mayor governor premier archbishop bishop');

/** What companies, clubs and songs have as well. */
const OF_COUNTRIES = wordList('president chancellor minister king queen emperor ambassador');

/**
 * Whether somebody's name in two words goes on from a place that an office before it is of. The name is no noun of an
 * institution: "president of Chelsea Football Club".
 */
export function isPlaceOfOffice({ text, language }: Reader, { start, end, surface }: Stretch): boolean {
  if (!followsOneOf(text, start, language.cues.of)) return false;
  const of = previousWord(text, start);
  const isOffice =
    followsOneOf(text, of, OF_PLACES) || (isCountry(surface.text) && followsOneOf(text, of, OF_COUNTRIES));
  if (!isOffice) return false;
  const first = nextWord(text, end);
  const last = nextWord(text, wordEnd(text, first));
  return [first, last].every((from) => {
    if (from < 0 || !isCapital(text, from)) return false;
    const word = plainWord(text, from, wordEnd(text, from));
    return !language.heads.has(word) && !standsBeside(language, word) && !language.directions.has(word);
  });
}
