/** Words that are names as well where all letters are capitals: "LET US PRAY", "US TROOPS LEAVE". */
import { actsAsName } from './acts-as-name.ts';
import type { CapitalCues } from './languages/capital-cues.ts';
import { isWordOf, type Language } from './languages/language.ts';
import type { Reader } from './reader.ts';
import type { Stretch } from './stretch.ts';
import { followsOneOf, isAllCapitals, nextWord, plainWord, previousWord, wordAfter, wordEnd } from './words.ts';

/** Words on either side that are looked at for what stretch of capitals a word stands in. */
const MOST = 6;

const isPronoun = ({ objects, subjects, pronouns }: CapitalCues, word: string): boolean =>
  objects.has(word) || subjects.has(word) || pronouns.has(word);

/**
 * Whether an acronym that is a pronoun, too, stands in a stretch of capitals within a sentence: one of the words beside
 * it has to be one that is in no acronym ("GUESS WHO IS COMING"), since acronyms stand side by side ("the US FDA").
 */
export function isInStretch({ text, language }: Reader, start: number, end: number): boolean {
  const { capitalCues, functionWords } = language;
  if (capitalCues === undefined) return false;
  const isTelling = (from: number, to: number): boolean => {
    const word = plainWord(text, from, to);
    return to - from > 1 && functionWords.has(word) && !isPronoun(capitalCues, word);
  };
  let from = start;
  for (let words = 0; words < MOST; words++) {
    const to = from - 1;
    from = previousWord(text, from);
    if (from < 0 || !isAllCapitals(text, from, to)) break;
    if (isTelling(from, to)) return true;
  }
  let to = end;
  for (let words = 0; words < MOST; words++) {
    const next = nextWord(text, to);
    to = next < 0 ? next : wordEnd(text, next);
    if (next < 0 || !isAllCapitals(text, next, to)) break;
    if (isTelling(next, to)) return true;
  }
  return false;
}

/**
 * Whether an acronym within a sentence is a pronoun that is stressed, by the words beside it: "those WHO", "WHO is he".
 */
export function isStressedPronoun({ text, language }: Reader, start: number, end: number, small: string): boolean {
  const cues = language.capitalCues;
  if (!cues?.subjects.has(small)) return false;
  if (followsOneOf(text, start, cues.beforeSubject)) return true;
  const next = wordAfter(text, end);
  if (next === undefined) return false;
  if (cues.afterSubject.has(next.word)) return true;
  return cues.asks.has(next.word) && cues.pronouns.has(wordAfter(text, next.end)?.word ?? '');
}

/**
 * Whether a word in a line or a stretch of capitals is the name, by the words beside it; undefined where these say
 * nothing.
 */
export function isNameInCapitals(reader: Reader, { start, end, surface, kind }: Stretch): boolean | undefined {
  const { text, language } = reader;
  const { capitalCues } = language;
  const { small, isFunctionWord, isMonth } = surface;
  if (capitalCues?.objects.has(small)) return isObjectsName(reader, start, end, capitalCues);
  if (capitalCues?.subjects.has(small)) return isSubjectsName(text, start, end, capitalCues);
  if (isFunctionWord) return false;
  if (actsAsName(reader, end, surface, kind)) return true;
  return isMonth ? false : undefined;
}

/** Whether a word is none of the language: "NATO AND US", and not "GOD AND US". */
const isUnknown = (text: string, start: number, end: number, language: Language): boolean =>
  start >= 0 && !isWordOf(language, plainWord(text, start, end));

/** "US TROOPS LEAVE", "FORMER US PRESIDENT", and not "LET US PRAY", "US AND THEM". */
function isObjectsName({ text, language }: Reader, start: number, end: number, capitalCues: CapitalCues): boolean {
  const { titles, heads, acting } = language;
  const { beforeName, givers, takesObject, pronouns } = capitalCues;
  const from = previousWord(text, start);
  const before = from < 0 || text[start - 2] === '.' ? '' : plainWord(text, from, start - 1);
  if (beforeName.has(before)) return true;
  if (givers.has(before)) return false;
  const next = wordAfter(text, end);
  const after = next?.word ?? '';
  const isOwner =
    after !== 'people' && (titles.has(after) || heads.has(after) || acting?.possessed.has(after) === true);
  if (before === 'and' && isUnknown(text, previousWord(text, from), from - 1, language)) return true;
  const begins = before === '' || !isAllCapitals(text, from, start - 1);
  if (isOwner || takesObject.has(before) || !begins) return isOwner;
  return next?.word !== 'and' || !pronouns.has(wordAfter(text, next.end)?.word ?? '');
}

/** "WHO WARNS OF VARIANT", and not "WHO SAYS SO", "THE MAN WHO WARNED". */
function isSubjectsName(text: string, start: number, end: number, capitalCues: CapitalCues): boolean {
  if (followsOneOf(text, start, capitalCues.beforeName)) return true;
  const from = previousWord(text, start);
  const isFree = from < 0 || !isAllCapitals(text, from, start - 1);
  if (!isFree && !followsOneOf(text, start, capitalCues.beforeInstitution)) return false;
  return capitalCues.afterInstitution.has(wordAfter(text, end)?.word ?? '');
}
