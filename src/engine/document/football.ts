/** Whether news is of football, where a town is the club that has its name: "Liverpool" of Liverpool F.C. */
import { AS_TOWN } from '../derive/clubs.ts';
import { isCountry } from '../derive/demonyms.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { Name } from './naming.ts';
import type { OtherUse } from './other-use.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { followsOneOf, isAllCapitals, isCapital, nextWord, previousWord, wordAfter } from './words.ts';

/** What is said in news of football, and of no other game, in the languages that are read. */
const OF_FOOTBALL =
  /(?<!\p{L})(?:goalkeeper|midfielder|striker|[Ss]occer|equali[sz]er|hat-trick|own goal|penalty kick|stoppage time|injury time|FA Cup|Premier(?:ship| League)|Champions League|Europa League|La Liga|Primera Liga|Serie A|Ligue 1|Bundesliga|Stürmer|Torwart|Elfmeter|Mittelfeldspieler|attaquant|gardien de but|milieu de terrain|attaccante|portiere|centrocampista|delantero|portero|FIFA|Fifa|UEFA|Uefa)(?!\p{L})/gu;

/** Of other games, in which clubs are called by towns as well. */
const OF_OTHERS = /(?<!\p{L})(?:innings?|quarterback|touchdown|wicket|MLB|NBA|NFL|NHL)(?!\p{L})/u;

/** Words that say so: one alone is in news of other things as well. */
const FEWEST = 2;

/** Asked once for each text that has the name of such a club. */
const told = new WeakMap<Reader, boolean>();

function isOfFootball(reader: Reader): boolean {
  const { text } = reader.below ?? reader;
  let is = told.get(reader);
  if (is === undefined) {
    is = new Set(text.match(OF_FOOTBALL)).size >= FEWEST && !OF_OTHERS.test(text);
    told.set(reader, is);
  }
  return is;
}

export const mayBeClub = ({ rule, sureness, kind }: Name): boolean =>
  rule === 'variant' && sureness === AS_TOWN && kind === 'organisation';

/** What a town has, and no club. */
const OF_TOWN = wordList('airport city council hospital police residents university');

/** How a place goes on to the country that it is in. */
const IN_COUNTRY = /^, (\p{Lu}\p{Ll}+)/u;

/** UTF-16 units in which it does. */
const NEAR = 30;

/** Whether the town is meant, or the news is of something else than football. */
export const isNoClub: OtherUse = (reader, start, end) => !isOfFootball(reader) || isTownOfClub(reader, start, end);

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
