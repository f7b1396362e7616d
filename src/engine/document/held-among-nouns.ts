/**
 * Longer unknown names where every noun has a capital: a capital beside a name says nothing there, and few words say
 * that it belongs to the name.
 */
import { isCountry } from '../derive/demonyms.ts';
import { HEADS } from '../vocabulary/head-words.ts';
import { isFormOf, standsBeside } from './beside-names.ts';
import type { Reader } from './reader.ts';
import type { Holder, StretchBeside } from './stretch.ts';
import { followsOneOf, isCapital, nextWord, plainWord, previousWord, wordEnd } from './words.ts';

/** UTF-16 units before an article that say whether it is a relative pronoun. */
const BEFORE_ARTICLE = 10;

/** What holds a name where its neighbours have a capital in any case. */
export function holderAmongNouns(reader: Reader, stretch: StretchBeside): Holder {
  if (heldByFirstName(reader, stretch)) return 'person';
  return stretch.kind === 'place' && isPartOfName(reader, stretch) ? 'longer name' : 'none';
}

/**
 * Whether somebody's surname follows what is neither a title nor another noun, by its letters and by the article before
 * it, and so another first name. Before a name in full and before a place only one that is known as a first name says
 * so: "Amira Mohamed Ali", "George Washington".
 */
function heldByFirstName({ text, language }: Reader, stretch: StretchBeside): boolean {
  const { start, kind, surface, knownBefore, firstName } = stretch;
  if ((kind !== 'person' && kind !== 'place') || knownBefore) return false;
  const from = previousWord(text, start);
  if (from < 0 || !isCapital(text, from)) return false;
  const word = plainWord(text, from, start - 1);
  // The sentence before ended with it, unless it is an initial.
  if (text[start - 2] === '.' && start - from > 3) return false;
  if ((surface.several || kind === 'place') && !language.amongNouns?.firstNames.has(word)) return false;
  if (standsBeside(language, word) || language.isNoun(word) || isFormOf(word, firstName?.toLowerCase())) return false;
  if (language.amongNouns?.isRole(word)) return false;
  return !followsOneOf(text, from, language.articles);
}

/**
 * Whether a town is in the name of a club, a newspaper, a company: "Bayern München", "die Washington Post". Not of any
 * acronym: in a clause one may do something to the town ("wie die NATO Kiew helfen will").
 */
function isPartOfName(reader: Reader, stretch: StretchBeside): boolean {
  const { text, language } = reader;
  const { start, knownBefore, knownAfter } = stretch;
  const from = knownBefore ? -1 : previousWord(text, start);
  const isAfterCapital = from >= 0 && isCapital(text, from) && text[start - 2] !== '.';
  if (isAfterCapital && language.directions.has(plainWord(text, from, start - 1))) return true;
  return !knownAfter && goesOn(reader, stretch);
}

/**
 * Whether a name goes on after a town: no noun of the language follows it directly but where a sentence has both side
 * by side. A town alone has an article only before whose it is; a relative pronoun looks like one, after a comma.
 */
function goesOn({ text, language }: Reader, { start, end, surface }: StretchBeside): boolean {
  const { amongNouns, articles, inside } = language;
  const from = nextWord(text, end);
  if (from < 0 || !isCapital(text, from) || isCountry(text.slice(start, end))) return false;
  const word = plainWord(text, from, wordEnd(text, from));
  const isHead = HEADS.has(word) || amongNouns?.afterTown.has(word) === true;
  const isNoun = language.isNoun(word) || amongNouns?.isNoun(word) || standsBeside(language, word);
  if (!followsOneOf(text, start, articles)) return isHead && !isNoun && !followsOneOf(text, start, inside);
  if (amongNouns?.regions.has(surface.small) || (isNoun && !isHead)) return false;
  if (!isHead && amongNouns && followsOneOf(text, start, amongNouns.ofTowns) && isOwner(text, from)) return false;
  const article = previousWord(text, start);
  return !amongNouns?.beforeRelative.test(text.slice(Math.max(0, article - BEFORE_ARTICLE), article));
}

/** Whether a name of one or two words is in the genitive: "Hemingways", "Ernest Hemingways". */
function isOwner(text: string, from: number): boolean {
  const end = wordEnd(text, from);
  if (endsInS(text, from, end)) return true;
  const last = nextWord(text, end);
  return last >= 0 && isCapital(text, last) && endsInS(text, last, wordEnd(text, last));
}

const endsInS = (text: string, from: number, end: number): boolean => plainWord(text, from, end).endsWith('s');
