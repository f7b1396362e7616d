/** Whether what follows a name makes a longer name with it: "Sydney Morning Herald", "Jean-Luc", "Boeing 747-8". */
import type { Kind } from '../../entity.ts';
import { isCountry } from '../derive/demonyms.ts';
import { INSTITUTIONS, PARTY_WORDS } from '../vocabulary/head-words.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { isAcronymAfter, standsBeside } from './beside-names.ts';
import { goesOnBelow } from './headline-surnames.ts';
import { isWordOf, type Language } from './languages/language.ts';
import type { Writing } from './lines.ts';
import { isPlaceOfOffice } from './place-of-office.ts';
import type { Reader } from './reader.ts';
import type { StretchBeside } from './stretch.ts';
import type { Surface } from './surface.ts';
import { isCapital, nextWord, plainWord, wordAfter, wordEnd } from './words.ts';

/** Whether a name is the beginning of a longer one, by what is joined to it or by the word after it. */
export function holdsAfter(reader: Reader, stretch: StretchBeside, writing: Writing): boolean {
  const { text, language } = reader;
  const { end, kind, surface, knownAfter, own, isFirstName } = stretch;
  const { several, small, isTitle } = surface;
  const isBefore = isTitle || (!several && language.directions.has(small));
  // "King Wins Award", "King Tuesday said": an office that is the document's own is somebody's surname.
  const isSurname = own && precedesNoName(text, end, language);
  if (isBefore && !isSurname && nextWord(text, end) > 0 && isCapital(text, end + 1)) return writing !== 'title case';
  // "the Christian Democrats" after Christian Lindner.
  if (knownAfter) return isFirstName === true && PARTY_WORDS.has(small) && isMember(text, end, language);
  if (isJoined(text, stretch, writing)) return true;
  const from = nextWord(text, end);
  if (from < 0) return false;
  // "Olympics 2028" is the event of that year.
  if (kind === 'event' && YEAR.test(text.slice(from, from + 5))) return false;
  if (isDigit(text, from)) return !several && mayBeModelled(kind) && isModel(text, from);
  return isCapital(text, from) && holdsWord(reader, stretch, writing, from);
}

/** Whether something is joined to a name by a hyphen or an ampersand. */
function isJoined(text: string, { end, kind, surface, isFirstName }: StretchBeside, writing: Writing): boolean {
  const { several, allCapitals } = surface;
  if (kind === 'person' && !several && writing === 'sentence' && FIRM_AFTER.test(text.slice(end, end + 4))) return true;
  if (text[end] !== '-') return false;
  // "Jean" in "Jean-Luc".
  if (isFirstName && isCapital(text, end + 1)) return true;
  if (!mayBeModelled(kind)) return false;
  return isDigit(text, end + 1) || (allCapitals && CODE_PARTS.test(text.slice(end, end + 20)));
}

/** Whether the word with a capital at `from` makes a longer name with the one before it. */
function holdsWord(reader: Reader, stretch: StretchBeside, writing: Writing, from: number): boolean {
  const { text, language } = reader;
  const { start, kind, surface, isFirstName } = stretch;
  const { several, small, allCapitals } = surface;
  const to = wordEnd(text, from);
  const word = plainWord(text, from, to);
  // "Robert A. Smith": no article.
  if (isFirstName && to - from === 1 && text[to] === '.') return true;
  // "Air Force One"
  if (kind === 'organisation' && word === 'one') return true;
  // Who is called a member of a party is of the place before; what is called after a country is a party itself.
  if (kind === 'place' && language.members.has(word) && !isOnlyCountry(surface))
    return writing === 'sentence' && isOfParty(text, to);
  // "Senate Republicans"
  if (INSTITUTIONS.has(small) && language.members.has(word)) return false;
  // "Hubei Province" is Hubei.
  if (kind === 'place' && !several && PROVINCES.has(word)) return false;
  if (writing !== 'sentence' && language.heads.has(word)) return !allCapitals;
  if (standsBeside(language, word) || language.isAdjective(word) || isAcronymAfter(language, text, from, to))
    return false;
  // "Van Dijk", however the line is written; "LA Lakers" is none.
  if (kind === 'place' && !allCapitals && language.particles.has(small)) return true;
  if (writing === 'sentence') return goesOn(reader, stretch, from);
  // What an ordinary word makes below is mostly of the place: "Paris Fashion Week".
  const mayGoOn = writing === 'title case' && !language.isAdjective(small) && !isWordOf(language, word);
  return !several && mayGoOn && goesOnBelow(reader, start, to);
}

/** The same within a sentence, of a word that stands beside no name. */
function goesOn(reader: Reader, stretch: StretchBeside, from: number): boolean {
  const { text, language } = reader;
  const { kind, surface, own } = stretch;
  const { several, allCapitals } = surface;
  const to = wordEnd(text, from);
  const word = plainWord(text, from, to);
  // "French Open: …" is spoken of a country's; "Dow Jones: …" is all of it the label.
  if (kind === 'place' && text[to] === ':') return false;
  if (kind === 'place' && isPlaceOfOffice(reader, stretch)) return false;
  if (several && /['’]s$/.test(text.slice(from, to))) return false;
  // Of "O.J. Mayo" it is somebody's first name.
  const isCodeLike = allCapitals && !several && !(own && kind === 'person');
  if (isCodeLike) return kind !== undefined && kind !== 'place' && isCode(text.slice(from, to));
  // A country before its institutions is a mention, as "US" is.
  if (several && isCountry(surface.text)) return false;
  // "US Senate Intelligence Committee", "Oxford University Press".
  const isLonger = surface.small.endsWith(' university') || COMMITTEE.test(text.slice(stretch.end, stretch.end + 60));
  if (several && kind === 'organisation' && isLonger) return true;
  return !several || kind === 'place' || (kind === 'person' && language.heads.has(word) && word !== 'news');
}

/** Whether it may have a number or a code: "Boeing 747-8", "CC-BY-SA". */
const mayBeModelled = (kind: Kind | undefined): boolean => kind !== 'place' && kind !== 'person';

/** Whether a word follows that has a capital and is in no name. */
function precedesNoName(text: string, end: number, { followers, calendar }: Language): boolean {
  const word = wordAfter(text, end)?.word ?? '';
  return followers.has(word) || calendar.has(word);
}

/** Parts of a country that are called by this and their name, or by their capital's. */
const PROVINCES: ReadonlySet<string> = wordList('governorate oblast prefecture province provinces');

const FIRM_AFTER = /^ & \p{Lu}/u;

const isMember = (text: string, end: number, { members }: Language): boolean =>
  members.has(wordAfter(text, end)?.word ?? '');

/** Georgia is a state of America as well, whose members of parties are called after it. */
const isOnlyCountry = ({ small, text }: Surface): boolean => small !== 'georgia' && isCountry(text);

/** What of a party has a name of its own: the Texas Republican Party. */
const OF_PARTIES = /^(?:party|convention|committee|club|association|federation|caucus)$/;

/** Whether what ends at `end` goes on as the name of something of a party. */
function isOfParty(text: string, end: number): boolean {
  const from = nextWord(text, end);
  return from > 0 && isCapital(text, from) && OF_PARTIES.test(plainWord(text, from, wordEnd(text, from)));
}

/** The rest of a committee's name after its chamber: "US Senate Intelligence Committee". */
const COMMITTEE = /^ (?:\p{Lu}\p{L}+,? (?:and |on )?){1,5}?(?:Subc|C)ommittee\b/u;

/** The further parts of a code in capitals: "CC-BY-SA". Two alone may be two parties. */
const CODE_PARTS = /^-\p{Lu}+-\p{Lu}+\b/u;

/** "BY-SA", "RS25". */
const isCode = (word: string): boolean => /\d/.test(word) || /^\p{Lu}+-\p{Lu}+$/u.test(word);

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
};

const YEAR = /^(?:19|20)\d\d(?!\d)/;

/** "2-1"; a model has three digits before its hyphen ("747-8"). */
const SCORE = /^\d{1,2}[-–]\d{1,2}(?![\p{L}\d])/u;

/** The number of a model rather than a count, a time, a verse or a score. */
function isModel(text: string, from: number): boolean {
  const to = wordEnd(text, from);
  if (SCORE.test(text.slice(from, from + 6))) return false;
  return to - from <= 4 && !/^(?:[:/%]|[.,]\d| (?:per|million|billion|percent|people))/.test(text.slice(to, to + 9));
}
