import type { PartialDate } from '../entity.ts';
import { latinDigits } from '../partial-date.ts';
import { calendarDay } from './calendar-day.ts';
import { numericDate } from './numeric-date.ts';

/** Languages tried beside the page's own. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl'];
/** "14.out.2016", "14-Oct-2016" */
const JOINED = /(?<!\d)(\d\d?)([./-])([\p{L}\p{M}]{3,})\2(\d{4})(?!\d)/u;
/** "14 de octubre de 2016", "October 14, 2016" */
const YEAR_LAST =
  /(?:(\d\d?)(?:st|nd|rd|th|er|\.|º)?\s+(?:(?:de|of)\s+|d['’])?)?([\p{L}\p{M}]{3,})\.?,?\s+(?:(\d\d?)(?:st|nd|rd|th)?,?\s+)?(?:del?\s+)?(\d{4})/u;
/** "2016. október 14.", "2016 m. spalio 14 d." */
const YEAR_FIRST = /(\d{4})\.?,?\s+(?:m\.\s+)?([\p{L}\p{M}]{3,})\.?\s+(\d\d?)(?!\d)/u;
/** What is written before a month, and is part of its name to some languages: "d’abril", "de maig", "במאי". */
const BEFORE_MONTH = /^(de |d['’]|ב)/;

/**
 * The day that a line for people names, in numbers or with the month's name: "posted on October 14, 2016, at 11:29".
 */
export function writtenDate(line: string, language: string | undefined): PartialDate | undefined {
  const text = latinDigits(line);
  return numericDate(text, language) ?? joined(text, language) ?? yearLast(text, language) ?? yearFirst(text, language);
}

function joined(text: string, language: string | undefined): PartialDate | undefined {
  const [, date, , name = '', year] = JOINED.exec(text) ?? [];
  return calendarDay(Number(year), monthOf(name, language), Number(date));
}

function yearLast(text: string, language: string | undefined): PartialDate | undefined {
  const [, before, name = '', after, year] = YEAR_LAST.exec(text) ?? [];
  return calendarDay(Number(year), monthOf(name, language), Number(before ?? after));
}

function yearFirst(text: string, language: string | undefined): PartialDate | undefined {
  const [, year, name = '', date] = YEAR_FIRST.exec(text) ?? [];
  return calendarDay(Number(year), monthOf(name, language), Number(date));
}

/** 1 to 12, or 0 where the word is no month in any of the languages. */
function monthOf(word: string, language: string | undefined): number {
  const wanted = word.toLowerCase().replace(BEFORE_MONTH, '');
  if (wanted === '') return 0;
  for (const locale of language ? [language, ...LANGUAGES] : LANGUAGES) {
    try {
      const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const name = format.formatToParts(Date.UTC(2000, month)).find(({ type }) => type === 'month')?.value;
        if (name?.toLowerCase().replace(BEFORE_MONTH, '').startsWith(wanted)) return month + 1;
      }
    } catch {
      // The page names a language that nobody knows.
    }
  }
  return 0;
}
