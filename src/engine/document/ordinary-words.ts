/** Words that are also names: which of both one is, by its capital, its place in the sentence and the words around. */
import type { Kind } from '../../entity.ts';
import { actsAsName } from './acts-as-name.ts';
import { isInStretch, isNameInCapitals, isStressedPronoun } from './in-capitals.ts';
import type { Language } from './languages/language.ts';
import type { Writing } from './lines.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import type { Surface } from './surface.ts';
import {
  followsArticle,
  followsOneOf,
  isCapital,
  nextWord,
  plainWord,
  previousWord,
  wordAfter,
  wordEnd,
  wordStart,
} from './words.ts';

/** UTF-16 units on either side in which the word in small letters says that it is one. */
const NEAR = 1500;

/** Acronyms that are function words in small letters, and yet nobody stresses these by capitals. */
const ACRONYMS = new Set(['us', 'who', 'it']);

/** `unless known`: the word, unless the document has the entity elsewhere where only a name has a capital. */
export type Reading = 'name' | 'word' | 'word unless known';

const wordIf = (is: boolean, otherwise: Reading = 'name'): Reading => (is ? 'word' : otherwise);

/** A stretch that may be a word. */
interface Stretch {
  start: number;
  end: number;
  surface: Surface;
  writing: Writing;
  kind: Kind | undefined;
}

/** Whether a stretch is more likely the word or the name; `isKnown` says that the document has the entity for sure. */
export function readingOf(reader: Reader, stretch: Stretch, isKnown = false): Reading {
  const { text } = reader;
  const { start, end, surface, writing, kind } = stretch;
  if (isCurrency(text, end)) return 'word';
  if (writing === 'unread' || !isCapital(text, start)) return 'name';
  if (surface.several) {
    const mayBeWords = !isKnown && surface.asWord !== null && beginsSentence(reader, start);
    return mayBeWords && isNear(reader, start, surface) ? 'word unless known' : 'name';
  }
  if (surface.isMonth && isDate(reader, start, end)) return 'word';
  if (surface.allCapitals) return inCapitals(reader, stretch);
  if (surface.isFunctionWord) return 'word';
  // Where nouns have capitals, a capital says nothing.
  if (reader.language.capitals === 'nouns' && surface.isWord) {
    if (kind === 'person' && followsArticle(text, start, reader.language)) return 'word';
    return (kind === 'place' ? townOrNoun(reader, start) : undefined) ?? 'word unless known';
  }
  if (writing !== 'title case' && !beginsSentence(reader, start)) return 'name';
  if (surface.isWord ? actsAsName(reader, end, surface, kind) : isKnown) return 'name';
  const near = isNear(reader, start, surface);
  if (near && surface.isWord && kind !== 'person') return 'word';
  return near || surface.isWord ? 'word unless known' : 'name';
}

/** "Das Essen", "in Essen": a town has no article, and a preposition of places speaks for it. */
function townOrNoun({ text, language }: Reader, start: number): Reading | undefined {
  if (followsArticle(text, start, language)) return 'word';
  if (followsOneOf(text, start, language.beforeTown) || followsOneOf(text, start, language.cues.settled)) return 'name';
  return undefined;
}

const [DOLLAR, EURO, POUND, YEN, SPACE, HYPHEN, SMALL_D, SMALL_C] = [...'$€£¥ -dc'].map((one) => one.charCodeAt(0));

/** A country's acronym that says whose money it is: "US$ 10", "US dollars", "US-Dollar". */
function isCurrency(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after === DOLLAR || after === EURO || after === POUND || after === YEN) return true;
  if (after === HYPHEN) return text.startsWith('Dollar', end + 1);
  const unit = text.charCodeAt(end + 1);
  return (
    after === SPACE &&
    (unit === SMALL_D || unit === SMALL_C) &&
    /^ (?:dollars?|cents?)\b/.test(text.slice(end, end + 9))
  );
}

/** Capitals for stress, or in a line or a stretch of capitals: "high quality AND cheap", "TELL US". */
function inCapitals(reader: Reader, { start, end, surface, writing, kind }: Stretch): Reading {
  const { small, isWord, isFunctionWord } = surface;
  const mayBePronoun = ACRONYMS.has(small);
  const isAmong = writing === 'capitals' || (mayBePronoun && isInStretch(reader, start, end));
  if (!isAmong) return wordIf(mayBePronoun ? isStressedPronoun(reader, start, end, small) : isFunctionWord);
  if (!isWord) return 'name';
  const isName = isNameInCapitals(reader, start, end, surface, kind);
  if (isName !== undefined) return wordIf(!isName);
  return wordIf(hasNearby(reader, start, small), 'word unless known');
}

/** Whether a text has a word, in these letters, near a place. */
export const hasNearby = ({ text }: Reader, at: number, word: string): boolean =>
  hasWord(text.slice(Math.max(0, at - NEAR), at + NEAR), word);

/** What makes a word a part of another word or of an address. */
const JOINED_BEFORE = /[\p{L}\p{N}./@_-]/u;
const JOINED_AFTER = /^(?:[\p{L}\p{N}@_]|\.\p{L})/u;

/** Whether the same stands nearby in small letters. Asked in order, no part of the text is searched twice. */
export function isNear({ text }: Reader, start: number, surface: Surface): boolean {
  const { asWord } = surface;
  if (asWord === null) return false;
  // The document's own names are asked about from the text's beginning again.
  if (surface.word === undefined || start < surface.word.asked) {
    surface.word = { asked: start, searched: 0, at: Number.NEGATIVE_INFINITY };
  }
  const { word } = surface;
  word.asked = start;
  if (word.at >= start - NEAR) return true;
  const to = Math.min(text.length, start + NEAR);
  const from = Math.max(0, start - NEAR, word.searched);
  if (from >= to) return false;
  // A word of its own is seen by what stands around it.
  const [before, after] = [Math.max(0, from - 1), to + asWord.length + 2];
  const at = indexOfWord(text.slice(before, after), asWord, from - before);
  word.searched = at < 0 ? to : before + at + 1;
  if (at < 0) return false;
  word.at = before + at;
  return true;
}

/** Whether a text has a word, in these letters. */
export const hasWord = (text: string, word: string): boolean => indexOfWord(text, word, 0) >= 0;

function indexOfWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!JOINED_BEFORE.test(text[at - 1] ?? '') && !JOINED_AFTER.test(text.slice(end, end + 2))) return at;
  }
  return -1;
}

const isBeforeNumber = (text: string, end: number): boolean => /^,? \d/.test(text.slice(end, end + 3));

/** Whether a month is one, by what stands before or after it: "15 May", "since May". */
function isDate({ text, language }: Reader, start: number, end: number): boolean {
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
