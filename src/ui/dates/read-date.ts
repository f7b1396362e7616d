import type { PartialDate } from '../../entity.ts';
import { isPartialDate, latinDigits } from '../../partial-date.ts';
import { type DateWords, dateWordsOf } from './month-names.ts';

/** Words that dates in English may have besides: "the 3rd of March". */
const ENGLISH_BETWEEN = new Set(['the', 'of', 'on']);
/** "3rd", and French "1er". */
const ORDINAL = /(?<=\d)(?:st|nd|rd|th|er)(?!\p{L})/gu;
/** What parts the numbers and words of a date: "2021年5月3日" too. */
const SIGNS = /[\s.,،/\-\u2010-\u2013年月日년월일]+/u;
/** A sign before a date may mean something: "-0044". */
const BEGINNING = /^[\p{L}\p{N}]/u;
/** As many letters of a month's name will do: "Sept". */
const ENOUGH = 3;

/** The date that somebody wrote, where it is one that exists and can be read in one way only. */
export function readDate(text: string, language?: string): PartialDate | undefined {
  const [date, other] = dateReadings(text, language).filter(isPartialDate);
  return other === undefined ? date : undefined;
}

/**
 * How a date as people write it can be read, in numbers or with a month's name in English or the reader's own language:
 * "2021", "March 2021", "3 May 2021", "May 3rd, 2021" and "2021-05-03" in one way, "03/04/2021" in two, "soon" in none.
 *
 * @param language the reader's, as a language tag
 * @returns in the shape of partial dates, whether or not such a day exists
 */
export function dateReadings(text: string, language = globalThis.navigator?.language ?? 'en'): string[] {
  const languages = ['en', language].map(dateWordsOf);
  const parts = partsOf(text, languages);
  const at = parts.findIndex((part) => /^\d{4}$/.test(part));
  const others = parts.filter((_, place) => place !== at);
  const months = others.flatMap((part) => monthsNamed(part, languages));
  const numbers = others.filter((part) => /^\d\d?$/.test(part)).map(twoDigits);
  // Each part is to be understood, and to be one thing alone.
  const isDate = months.length < 2 && months.length + numbers.length === others.length && others.length < 3;
  if (at < 0 || !isDate) return [];
  const year = parts[at] ?? '';
  const [first, second] = [...months, ...numbers];
  if (first === undefined) return [year];
  if (second === undefined) return [`${year}-${first}`];
  const reading = `${year}-${first}-${second}`;
  if (months.length > 0 || at === 0) return [reading];
  // Of a day and a month in numbers before the year nobody knows which is which.
  return at === 2 ? [...new Set([`${year}-${second}-${first}`, reading])] : [];
}

/** The numbers and words of a date, in small letters, without what stands between; none where it begins with a sign. */
function partsOf(text: string, languages: readonly DateWords[]): string[] {
  if (!BEGINNING.test(text.trim())) return [];
  const isBetween = (part: string) => ENGLISH_BETWEEN.has(part) || languages.some(({ between }) => between.has(part));
  return latinDigits(text.toLowerCase())
    .replace(ORDINAL, '')
    .split(SIGNS)
    .filter((part) => part !== '' && !isBetween(part));
}

/** The months that a word can name, as numbers of two digits. */
function monthsNamed(word: string, languages: readonly DateWords[]): string[] {
  const names = languages.flatMap(({ months }) => [...months]);
  const whole = names.filter(([name]) => name === word);
  const begun = word.length < ENOUGH ? [] : names.filter(([name]) => name.startsWith(word));
  return [...new Set((whole.length > 0 ? whole : begun).map(([, month]) => twoDigits(month)))];
}

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');
