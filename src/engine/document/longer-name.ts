/**
 * Longer unknown names hold their parts: a known name beside another capitalised word, in a line where capitals mean
 * something, is part of that longer name, unless the word is one that stands beside names without being part of them.
 */
import type { Kind } from '../../entity.ts';
import { isCountry } from '../derive/demonyms.ts';
import { OTHER_PLACES } from '../vocabulary/head-words.ts';
import { isFormOf, standsBeside } from './beside-names.ts';
import { goesOnBelow, holderInHeadline } from './headline-surnames.ts';
import { holderAmongNouns } from './held-among-nouns.ts';
import type { Language } from './languages/language.ts';
import type { Writing } from './lines.ts';
import { isNear } from './ordinary-words.ts';
import { type Reader, surfaceIn } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import type { Surface } from './surface.ts';
import {
  isAllCapitals,
  isCapital,
  isWordly,
  nextWord,
  plainWord,
  previousWord,
  wordAfter,
  wordEnd,
  wordStart,
} from './words.ts';

/** A stretch that may be part of a longer name. */
export interface Stretch {
  start: number;
  end: number;
  kind: Kind | undefined;
  surface: Surface;
  /** Another mention stands directly before or after. */
  knownBefore: boolean;
  knownAfter: boolean;
  /** The first name of the person whose surname it is: in any of its forms it is no other name. */
  firstName?: string | undefined;
  /** It is somebody's first name alone. */
  isFirstName?: boolean;
  /** A short form of the document's own: it is held by any name before it. */
  own: boolean;
}

/** `person`: held as the last part of what may be somebody's name. */
export type Holder = 'none' | 'longer name' | 'person';

export function holderOf(reader: Reader, stretch: Stretch, writing: Writing): Holder {
  if (writing === 'unread') return 'none';
  if (reader.language.capitals === 'nouns') return holderAmongNouns(reader, stretch);
  const before = holdsBefore(reader, stretch, writing);
  if (before !== 'none') return before;
  return holdsAfter(reader, stretch, writing) ? 'longer name' : 'none';
}

function holdsBefore(reader: Reader, stretch: Stretch, writing: Writing): Holder {
  const { text, language } = reader;
  const { start, end, kind, surface, knownBefore, own } = stretch;
  if (knownBefore) return 'none';
  if (text[start - 1] === '-') return goesOnFromHyphen(text, stretch) ? 'longer name' : 'none';
  const from = previousWord(text, start);
  if (from < 0) return 'none';
  if (!isCapital(text, from) || isElided(text, from)) {
    if (surface.several) return 'none';
    // "deGrasse Tyson".
    if (kind !== 'place' && PARTICLE_WITHIN.test(text.slice(from, start - 1))) return 'person';
    return followsParticle(reader, from, start) ? 'longer name' : 'none';
  }
  if (!surface.several && isOtherPlace(reader, from, start, end)) return 'longer name';
  if (writing === 'title case' && kind === 'place' && !surface.several) {
    return holderInHeadline(reader, from, start, end);
  }
  if (writing !== 'sentence') return 'none';
  // What has something, and what is only a part of a compound, ends before it: "Rome's", "Paris-based".
  if (endsItself(text, from, start - 1)) return 'none';
  const word = plainWord(text, from, start - 1);
  const isTitle = language.titles.has(word);
  if (text[start - 2] === '.' && !isTitle && start - from > 3) return 'none';
  if (own && language.isAdjective(word)) return 'longer name';
  // "Premier League": what many are called by has no office.
  if (isTitle && !surface.several && language.heads.has(surface.small)) return 'longer name';
  if (standsBeside(language, word)) return 'none';
  if (language.directions.has(word)) return kind === 'person' && surface.several ? 'none' : 'longer name';
  if ((surface.several && !own) || language.isAdjective(word) || isFormOf(word, stretch.firstName?.toLowerCase()))
    return 'none';
  if (beginsSentence(reader, from) && mayBeOtherWord(reader, from, start)) return 'none';
  if (isAllCapitals(text, from, start - 1)) return kind === 'place' ? 'longer name' : 'none';
  if (surface.allCapitals) return 'longer name';
  return nextWord(text, end) < 0 || !isCapital(text, end + 1) ? 'person' : 'longer name';
}

/** Whether a direction and the like before a name make another place of it whatever its capitals say: "New Mexico". */
const isOtherPlace = ({ text, language }: Reader, from: number, start: number, end: number): boolean =>
  language.directions.has(plainWord(text, from, start - 1)) && OTHER_PLACES.has(text.slice(from, end).toLowerCase());

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

/** A name that its particle is written with in one word. */
const PARTICLE_WITHIN = /^(?:d[aei]l?|van|von|l[ae])\p{Lu}\p{Ll}/u;

/** "Secretary-General", "Ocasio-Cortez"; of "D-Nevada" and of places beside one another it is not said. */
function goesOnFromHyphen(text: string, { start, kind, surface }: Stretch): boolean {
  if (kind === 'place' || surface.several) return false;
  const from = wordStart(text, start - 1);
  return start - 1 - from > 1 && isCapital(text, from);
}

/** "Rio de" before "Janeiro". */
function followsParticle(reader: Reader, from: number, start: number): boolean {
  const { text, language } = reader;
  if (start - from > 6 || !language.particles.has(plainWord(text, from, start - 1))) return false;
  const before = previousWord(text, from);
  return before >= 0 && isCapital(text, before) && !beginsSentence(reader, before);
}

function holdsAfter(
  reader: Reader,
  { start, end, kind, surface, knownAfter, own, isFirstName }: Stretch,
  writing: Writing,
): boolean {
  const { text, language } = reader;
  const { several, allCapitals } = surface;
  const isBefore = surface.isTitle || (!several && language.directions.has(surface.small));
  // "King Wins Award", "King Tuesday said": an office that is the document's own is somebody's surname.
  const isSurname = own && precedesNoName(text, end, language);
  if (isBefore && !isSurname && nextWord(text, end) > 0 && isCapital(text, end + 1)) return writing !== 'title case';
  if (knownAfter) return false;
  // "Jean" in "Jean-Luc".
  if (text[end] === '-' && isFirstName && isCapital(text, end + 1)) return true;
  const isModelled = kind !== 'place' && kind !== 'person';
  if (text[end] === '-' && isModelled && isDigit(text, end + 1)) return true;
  if (allCapitals && isModelled && CODE_PARTS.test(text.slice(end, end + 20))) return true;
  const from = nextWord(text, end);
  if (from < 0) return false;
  if (isDigit(text, from)) return !several && isModelled && isModel(text, from);
  if (!isCapital(text, from)) return false;
  const to = wordEnd(text, from);
  const word = plainWord(text, from, to);
  if (writing !== 'sentence' && language.heads.has(word)) return !allCapitals;
  if (standsBeside(language, word) || language.isAdjective(word)) return false;
  if (writing !== 'sentence') {
    const mayGoOn = !several && writing === 'title case' && !language.isAdjective(surface.small);
    return mayGoOn && goesOnBelow(reader, start, to);
  }
  // "French Open: …" is spoken of a country's; "Dow Jones: …" is all of it the label.
  if (kind === 'place' && text[to] === ':') return false;
  if (several && /['’]s$/.test(text.slice(from, to))) return false;
  // Of "O.J. Mayo" it is somebody's first name.
  const isCodeLike = allCapitals && !several && !(own && kind === 'person');
  if (isCodeLike) return kind !== undefined && kind !== 'place' && isCode(text.slice(from, to));
  // A country before its institutions is a mention, as "US" is.
  if (several && isCountry(surface.text)) return false;
  if (several && kind !== 'place') return kind === 'person' && language.heads.has(word) && word !== 'news';
  return true;
}

/** Whether a word follows that has a capital and is in no name. */
function precedesNoName(text: string, end: number, { followers, calendar }: Language): boolean {
  const word = wordAfter(text, end)?.word ?? '';
  return followers.has(word) || calendar.has(word);
}

/** The further parts of a code in capitals: "CC-BY-SA". Two alone may be two parties. */
const CODE_PARTS = /^-\p{Lu}+-\p{Lu}+\b/u;

/** "BY-SA", "RS25". */
const isCode = (word: string): boolean => /\d/.test(word) || /^\p{Lu}+-\p{Lu}+$/u.test(word);

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
};

/** "2-1"; a model has three digits before its hyphen ("747-8"). */
const SCORE = /^\d{1,2}[-–]\d{1,2}(?![\p{L}\d])/u;

/** The number of a model rather than a count, a time, a verse or a score. */
function isModel(text: string, from: number): boolean {
  const to = wordEnd(text, from);
  if (SCORE.test(text.slice(from, from + 6))) return false;
  return to - from <= 4 && !/^(?:[:/%]|[.,]\d| (?:per|million|billion|percent|people))/.test(text.slice(to, to + 9));
}
