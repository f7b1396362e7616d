/** Whether the word before a name makes a longer name with it: "Premier League", "Valeska Paris", "Rio de Janeiro". */
import { OTHER_PLACES, PARTY_WORDS } from '../vocabulary/head-words.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { isFormOf, standsBeside } from './beside-names.ts';
import { holderInHeadline } from './headline-surnames.ts';
import type { Writing } from './lines.ts';
import { isNear } from './nearby.ts';
import { type Reader, surfaceIn } from './reader.ts';
import { beginsSentence, followsDateline } from './sentences.ts';
import type { Holder, StretchBeside } from './stretch.ts';
import type { Surface } from './surface.ts';
import {
  followsOneOf,
  isAllCapitals,
  isCapital,
  isWordly,
  LONGEST_WORD,
  nextWord,
  plainWord,
  previousWord,
  wordStart,
} from './words.ts';

/** What holds a name as its end, by what is joined to it or by the word before it. */
export function holderBefore(reader: Reader, stretch: StretchBeside, writing: Writing): Holder {
  const { text } = reader;
  const { start, end, kind, surface, knownBefore } = stretch;
  const { several } = surface;
  if (knownBefore) return isOfOtherParty(reader, start, surface) ? 'longer name' : 'none';
  if (kind === 'person' && !several && writing === 'sentence' && FIRM_BEFORE.test(text.slice(start - 4, start)))
    return 'longer name';
  if (text[start - 1] === '-') return goesOnFromHyphen(text, stretch) ? 'longer name' : 'none';
  const from = previousWord(text, start);
  if (from < 0) return 'none';
  if (!isCapital(text, from) || isElided(text, from)) return several ? 'none' : holderOfParticle(reader, stretch, from);
  if (!several && isOtherPlace(text, from, end)) return 'longer name';
  if (writing === 'title case' && kind === 'place' && !several) return holderInHeadline(reader, from, start, end);
  // What has something, and what is only a part of a compound, ends before it: "Rome's", "Paris-based".
  if (writing !== 'sentence' || endsItself(text, from, start - 1)) return 'none';
  return holderOfWord(reader, stretch, from);
}

/** "A Liberal Democrat", also where what stands before is known as well. */
function isOfOtherParty({ text, language }: Reader, start: number, { small }: Surface): boolean {
  return language.members.has(small) && followsOneOf(text, start, PARTY_WORDS);
}

/** What holds a name of one word after the small word at `from`. */
function holderOfParticle(reader: Reader, { start, kind }: StretchBeside, from: number): Holder {
  // "deGrasse Tyson".
  if (kind !== 'place' && PARTICLE_WITHIN.test(reader.text.slice(from, start - 1))) return 'person';
  return followsParticle(reader, from, start) ? 'longer name' : 'none';
}

/** What holds a name within a sentence after the word with a capital at `from`. */
function holderOfWord(reader: Reader, stretch: StretchBeside, from: number): Holder {
  const { text, language } = reader;
  const { start, end, kind, surface, own, firstName } = stretch;
  const { several, small, allCapitals } = surface;
  const word = plainWord(text, from, start - 1);
  if (isOfOtherParty(reader, start, surface)) return 'longer name';
  const isTitle = language.titles.has(word);
  // "St. Paul", and not "on Wall St. Trump said".
  const isSaint = word === 'st' && !isCapital(text, previousWord(text, from));
  if (text[start - 2] === '.' && !isTitle && !isSaint && start - from > 3) return 'none';
  if (own && language.isAdjective(word)) return 'longer name';
  // "Premier League": what many are called by has no office.
  if (isTitle && !several && language.heads.has(small)) return 'longer name';
  if (standsBeside(language, word)) return 'none';
  if (language.directions.has(word)) return kind === 'person' && several ? 'none' : 'longer name';
  if ((several && !own) || language.isAdjective(word) || isFormOf(word, firstName?.toLowerCase())) return 'none';
  const begins = beginsSentence(reader, from) || followsDateline(text, from);
  if (begins && mayBeOtherWord(reader, from, start)) return 'none';
  if (INITIALS.test(text.slice(from, start))) return 'person';
  if (isAllCapitals(text, from, start - 1)) return kind === 'place' ? 'longer name' : 'none';
  if (allCapitals) return 'longer name';
  return nextWord(text, end) < 0 || !isCapital(text, end + 1) ? 'person' : 'longer name';
}

/** "Johnson & Johnson", "Smith & Wesson": the end of the one name, the beginning of the other. */
const FIRM_BEFORE = /^\p{L} & $/u;

/** What they begin with, in both cases: nothing is cut out of the text for others. */
const MAY_BE_OTHER: ReadonlySet<number> = new Set(
  [...OTHER_PLACES].flatMap((one) => [one.charCodeAt(0), one.toUpperCase().charCodeAt(0)]),
);

/** Whether a direction and the like before a name make another place of it whatever its capitals say: "New Mexico". */
const isOtherPlace = (text: string, from: number, end: number): boolean =>
  MAY_BE_OTHER.has(text.charCodeAt(from)) &&
  end - from < LONGEST_WORD &&
  OTHER_PLACES.has(text.slice(from, end).toLowerCase());

/** What Romance languages elide before a word in small letters: "L’attaquant", "D’après", "Dell’ex". */
const ELIDED = /^(?:[CDJLMNST]|(?:Jus|Lors|Puis|Quoi)?[Qq]u|[AD]all|Dell|Nell|Sull|Un)['’]\p{Ll}/u;

/** Whether the capital of a word is that of what is elided before it. */
const isElided = (text: string, from: number): boolean => ELIDED.test(text.slice(from, from + 8));

/** Whether the word that a sentence begins with before a name has a capital for that alone: "Visit", "Gorgeous". */
function mayBeOtherWord(reader: Reader, from: number, start: number): boolean {
  const { text, language } = reader;
  if (language.maySayBefore(plainWord(text, from, start - 1))) return true;
  return isNear(reader, from, surfaceIn(reader, text.slice(from, start - 1)));
}

/** Whether a word is a possessive, or a compound that ends in small letters; nearly all are letters alone. */
function endsItself(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isWordly(text, at)) return /['’]s?$|-\p{Ll}\S*$/u.test(text.slice(at, to));
  }
  return false;
}

/** Two initials in one word, which no acronym is as most have a J: "TJ Morgan". */
const INITIALS = /^(?:\p{Lu}J|J\p{Lu}) $/u;

/** A name that its particle is written with in one word. */
const PARTICLE_WITHIN = /^(?:d[aei]l?|van|von|l[ae])\p{Lu}\p{Ll}/u;

/** "Secretary-General", "Ocasio-Cortez"; of "D-Nevada" and of places beside one another it is not said. */
function goesOnFromHyphen(text: string, { start, kind, surface }: StretchBeside): boolean {
  if (kind === 'place' || surface.several) return false;
  const from = wordStart(text, start - 1);
  return start - 1 - from > 1 && isCapital(text, from) && !PREFIXES.has(plainWord(text, from, start - 1));
}

/** What is put before a name with a hyphen, and has a capital where a line begins: "Ex-CIA chief". */
const PREFIXES: ReadonlySet<string> = wordList('anti ex non post pre pro');

/** "Rio de" before "Janeiro". */
function followsParticle(reader: Reader, from: number, start: number): boolean {
  const { text, language } = reader;
  if (start - from > 6 || !language.particles.has(plainWord(text, from, start - 1))) return false;
  const before = previousWord(text, from);
  return before >= 0 && isCapital(text, before) && !beginsSentence(reader, before);
}
