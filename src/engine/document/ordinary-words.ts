/** Words that are also names: which of both one is, by its capital, its place in the sentence and the words around. */
import { INSTITUTIONS } from '../vocabulary/head-words.ts';
import { actsAsName } from './acts-as-name.ts';
import { isInStretch, isNameInCapitals, isStressedPronoun } from './in-capitals.ts';
import type { Writing } from './lines.ts';
import { isDate } from './month-dates.ts';
import { hasNearby, isNear } from './nearby.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import type { Stretch } from './stretch.ts';
import { followsArticle, followsOneOf, isCapital } from './words.ts';

/** Acronyms that are function words in small letters, and yet nobody stresses these by capitals. */
const ACRONYMS = new Set(['us', 'who', 'it']);

/** `unless known`: the word, unless the document has the entity elsewhere where only a name has a capital. */
export type Reading = 'name' | 'word' | 'word unless known';

const wordIf = (is: boolean, otherwise: Reading = 'name'): Reading => (is ? 'word' : otherwise);

/** A stretch that may be a word, and how its line is written. */
export type WrittenStretch = Stretch & { writing: Writing };

/** Whether a stretch is more likely the word or the name; `isKnown` says that the document has the entity for sure. */
export function readingOf(reader: Reader, stretch: WrittenStretch, isKnown = false): Reading {
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
  // "Congress passed it": as a noun it would have an article.
  if (!near && kind === 'organisation' && INSTITUTIONS.has(surface.small) && !OF_PARTY.test(text.slice(end, end + 12)))
    return 'name';
  if (near && surface.isWord && kind !== 'person') return 'word';
  // Who speaks says more of nature and time than of journals.
  if (kind === 'work' && surface.isWord && opensQuote(text, start, end)) return 'word';
  return near || surface.isWord ? 'word unless known' : 'name';
}

const QUOTE = /["“„«'‘]/;

/** What a quoted title ends with: "Gravity", after which a comma may stand within. */
const QUOTED = /^,?["”“»'’](?!\p{L})/u;

const opensQuote = (text: string, start: number, end: number): boolean =>
  QUOTE.test(text.charAt(start - 1)) && !QUOTED.test(text.slice(end, end + 3));

/** What India's Congress has, a party: "Congress leader". */
const OF_PARTY = /^ (?:MPs?|MLAs?|leaders?|workers?|president|spokes|chief|party|Party)/;

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
function inCapitals(reader: Reader, stretch: WrittenStretch): Reading {
  const { start, end, surface, writing } = stretch;
  const { small, isWord, isFunctionWord } = surface;
  const mayBePronoun = ACRONYMS.has(small);
  const isAmong = writing === 'capitals' || (mayBePronoun && isInStretch(reader, start, end));
  if (!isAmong) return wordIf(mayBePronoun ? isStressedPronoun(reader, start, end, small) : isFunctionWord);
  if (!isWord) return 'name';
  const isName = isNameInCapitals(reader, stretch);
  if (isName !== undefined) return wordIf(!isName);
  return wordIf(hasNearby(reader, start, small), 'word unless known');
}
