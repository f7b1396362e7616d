/** Whose an office before a surname is: a state's, or that of a union, a club and another state. */
import { countryOf } from '../derive/country-of.ts';
import { demonymsOf } from '../derive/demonyms.ts';
import type { HeldOffice } from '../derive/offices.ts';
import { withoutPossessive } from '../text/possessive.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { Reason } from './judged-mention.ts';
import { writingAt } from './lines.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { isAllCapitals, isCapital, plainWord, previousWord, wordStart } from './words.ts';

/** Before an office in small letters, of a company's mostly; who was Vice President was President later. */
const DEPUTIES = wordList('deputy vice');

/** What is joined to an office by a hyphen and leaves it as it is: "Ex-Kanzler". */
const JOINED = wordList('alt ex noch then');

/**
 * Whether the office that begins at `start` is one of the candidates': before it stands nothing ("President Macron
 * said"), a word that is no body ("former"), or a state of theirs ("US", "France’s", "French").
 */
export function isOfState(reader: Reader, start: number, { candidates }: Reason): boolean {
  const { text, language, entityAt } = reader;
  const isHyphen = text[start - 1] === '-';
  const from = isHyphen ? wordStart(text, start - 1) : previousWord(text, start);
  if (from < 0) return true;
  const word = plainWord(text, from, start - 1);
  const state = stateBefore(text, from, start - 1);
  if (state !== undefined) {
    const isOf = ({ country }: HeldOffice): boolean => country === undefined || isSame(country, state);
    return candidates.some((one) => entityAt(one).offices?.some(isOf));
  }
  if (isHyphen) return JOINED.has(word);
  // "5 PM Johnson"
  if (/^\d/.test(word) && /^pm\b/i.test(text.slice(start, start + 3))) return false;
  if (language.heads.has(word)) return false;
  if (!isCapital(text, from)) return !DEPUTIES.has(word);
  if (language.functionWords.has(word) || language.calendar.has(word)) return true;
  const writing = writingAt(reader, start);
  if (isAllCapitals(text, from, start - 1)) return writing === 'capitals';
  if (language.titles.has(word) || language.capitals === 'nouns') return true;
  // What a headline begins with may be the body: "Temple President Resigns".
  const begins = beginsSentence(reader, from);
  return begins ? language.maySayBefore(word) : writing !== 'sentence';
}

/** UTF-16 units after a surname that are looked at. */
const NEAR = 60;

/**
 * What an office is of after the surname: "President Wilson of the Teachers Union", "il presidente Conte del Torino".
 */
const OF = /^ (?:of (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)|(?:del|della|dello|dell['’]) ?(\p{L}+))/u;

/** Whether what follows a surname says that the office before it is no state's. */
export function isOfBody(text: string, end: number): boolean {
  const [, place, body] = OF.exec(text.slice(end, end + NEAR)) ?? [];
  if (body !== undefined) return true;
  return place !== undefined && [place, place.split(' ', 1)[0] ?? ''].every((one) => countryOf(one) === undefined);
}

/** The state that the word or the two words before an office name: "South Korean", "Italy’s". */
function stateBefore(text: string, from: number, end: number): string | undefined {
  const before = previousWord(text, from);
  const [two, one] = [before, from].map((at) =>
    at < 0 ? undefined : countryOf(withoutPossessive(text.slice(at, end))),
  );
  return two ?? one;
}

/** Whether these are one country: "Turkey" and "Türkiye" have one adjective. */
const isSame = (one: string, other: string): boolean => one === other || demonymsOf(one)[0] === demonymsOf(other)[0];
