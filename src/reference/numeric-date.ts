import type { PartialDate } from '../entity.ts';
import { calendarDay } from './calendar-day.ts';

/** Years, months and days in that order, as signs part them in Latin, Chinese and Korean scripts. */
const YEAR_FIRST = /(\d{4})\s?[年년./-]\s?(\d\d?)\s?[月월./-]\s?(\d\d?)/;
const YEAR_LAST = /(?<!\d)(\d\d?)\s?([./-])\s?(\d\d?)\s?\2\s?(\d{4})(?!\d)/;
/** The words between them in Vietnamese, which counts months. */
const COUNTED = /(?<=\d)\s*tháng\s*(\d\d?)(?:\s*năm|,)?\s+(?=\d{4})/u;
/** Those who write the month first; who does not say where they are is taken for one of them. */
const MONTH_FIRST = /^en(-(us|ph))?$/i;
/** Times as programs write them. */
const PROGRAM_TIME = /\d:\d\d:\d\d|\d\s?[AP]M\b/;

/**
 * The day that a text writes in numbers: "2016年10月14日", "2016-10-14", "14.10.2016", "14/10/2016", "10/14/2016",
 * "14 tháng 10, 2016".
 *
 * @param language of the line: it tells which of "4/5/2016" is the month
 */
export function numericDate(line: string, language = 'en'): PartialDate | undefined {
  const text = line.replace(COUNTED, '/$1/');
  const [, year, month, date] = YEAR_FIRST.exec(text) ?? [];
  if (year) return calendarDay(Number(year), Number(month), Number(date));
  const [, one, sign, other, last] = YEAR_LAST.exec(text) ?? [];
  const isAmerican = sign === '/' && (MONTH_FIRST.test(language) || (PROGRAM_TIME.test(text) && writesDots(language)));
  const isMonthFirst = Number(other) > 12 || (isAmerican && Number(one) <= 12);
  return isMonthFirst
    ? calendarDay(Number(last), Number(one), Number(other))
    : calendarDay(Number(last), Number(other), Number(one));
}

/**
 * Whether days are written with dots in a language: slashes beside a program's time come from the program there, which
 * writes as in America.
 */
function writesDots(language: string): boolean {
  try {
    return new Intl.DateTimeFormat(language).formatToParts().some(({ value }) => /^\.\s*$/.test(value));
  } catch {
    // The page names a language that nobody knows.
    return false;
  }
}
