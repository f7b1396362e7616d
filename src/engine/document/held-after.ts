/** Whether what follows a name makes a longer name with it: "Sydney Morning Herald", "Jean-Luc", "Boeing 747-8". */
import { isCountry } from '../derive/demonyms.ts';
import { INSTITUTIONS, PARTY_WORDS } from '../vocabulary/head-words.ts';
import { isAcronymAfter, standsBeside } from './beside-names.ts';
import { goesOnBelow } from './headline-surnames.ts';
import { isWordOf, type Language } from './languages/language.ts';
import type { Writing } from './lines.ts';
import { isPlaceOfOffice } from './place-of-office.ts';
import type { Reader } from './reader.ts';
import type { StretchBeside } from './stretch.ts';
import type { Surface } from './surface.ts';
import { isCapital, nextWord, plainWord, wordAfter, wordEnd } from './words.ts';

export function holdsAfter(
  reader: Reader,
  { start, end, kind, surface, knownAfter, own, isFirstName }: StretchBeside,
  writing: Writing,
): boolean {
  const { text, language } = reader;
  const { several, allCapitals } = surface;
  const isBefore = surface.isTitle || (!several && language.directions.has(surface.small));
  // "King Wins Award", "King Tuesday said": an office that is the document's own is somebody's surname.
  const isSurname = own && precedesNoName(text, end, language);
  if (isBefore && !isSurname && nextWord(text, end) > 0 && isCapital(text, end + 1)) return writing !== 'title case';
  // "the Christian Democrats" after Christian Lindner.
  if (knownAfter) return isFirstName === true && PARTY_WORDS.has(surface.small) && isMember(text, end, language);
  if (kind === 'person' && !several && writing === 'sentence' && FIRM_AFTER.test(text.slice(end, end + 4))) return true;
  // "Jean" in "Jean-Luc".
  if (text[end] === '-' && isFirstName && isCapital(text, end + 1)) return true;
  const isModelled = kind !== 'place' && kind !== 'person';
  if (text[end] === '-' && isModelled && isDigit(text, end + 1)) return true;
  if (allCapitals && isModelled && CODE_PARTS.test(text.slice(end, end + 20))) return true;
  const from = nextWord(text, end);
  if (from < 0) return false;
  // "Olympics 2028" is the event of that year.
  if (kind === 'event' && YEAR.test(text.slice(from, from + 5))) return false;
  if (isDigit(text, from)) return !several && isModelled && isModel(text, from);
  if (!isCapital(text, from)) return false;
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
  if (INSTITUTIONS.has(surface.small) && language.members.has(word)) return false;
  if (writing !== 'sentence' && language.heads.has(word)) return !allCapitals;
  if (standsBeside(language, word) || language.isAdjective(word) || isAcronymAfter(language, text, from, to))
    return false;
  // "Van Dijk", however the line is written; "LA Lakers" is none.
  if (kind === 'place' && !allCapitals && language.particles.has(surface.small)) return true;
  if (writing !== 'sentence') {
    // What an ordinary word makes below is mostly of the place: "Paris Fashion Week".
    const mayGoOn = writing === 'title case' && !language.isAdjective(surface.small) && !isWordOf(language, word);
    return !several && mayGoOn && goesOnBelow(reader, start, to);
  }
  // "French Open: …" is spoken of a country's; "Dow Jones: …" is all of it the label.
  if (kind === 'place' && text[to] === ':') return false;
  if (kind === 'place' && isPlaceOfOffice(reader, { start, end, kind, surface })) return false;
  if (several && /['’]s$/.test(text.slice(from, to))) return false;
  // Of "O.J. Mayo" it is somebody's first name.
  const isCodeLike = allCapitals && !several && !(own && kind === 'person');
  if (isCodeLike) return kind !== undefined && kind !== 'place' && isCode(text.slice(from, to));
  // A country before its institutions is a mention, as "US" is.
  if (several && isCountry(surface.text)) return false;
  if (several && kind === 'organisation' && COMMITTEE.test(text.slice(end, end + 60))) return true;
  if (several && kind !== 'place') return kind === 'person' && language.heads.has(word) && word !== 'news';
  return true;
}

/** Whether a word follows that has a capital and is in no name. */
function precedesNoName(text: string, end: number, { followers, calendar }: Language): boolean {
  const word = wordAfter(text, end)?.word ?? '';
  return followers.has(word) || calendar.has(word);
}

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
