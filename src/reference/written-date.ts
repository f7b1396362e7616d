import type { PartialDate } from '../entity.ts';
import { calendarDay } from './calendar-day.ts';

/** Languages tried beside the page's own. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl'];

/**
 * The day that a line for people names: "2016年10月14日", "14.10.2016", "14 de octubre de 2016",
 * "posted on October 14, 2016, at 11:29".
 */
export function writtenDate(text: string, language: string | undefined): PartialDate | undefined {
  const [, year, month, day] = /(\d{4})\s?[年./-]\s?(\d\d?)\s?[月./-]\s?(\d\d?)/.exec(text) ?? [];
  if (year) return calendarDay(Number(year), Number(month), Number(day));
  const [, dotDay, dotMonth, dotYear] = /\b(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})\b/.exec(text) ?? [];
  if (dotYear) return calendarDay(Number(dotYear), Number(dotMonth), Number(dotDay));
  const [, before, name, after, named] =
    /(?:(\d\d?)(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?)?(\p{L}{3,})\.?,?\s+(?:(\d\d?)(?:st|nd|rd|th)?,?\s+)?(?:de\s+)?(\d{4})/u.exec(
      text,
    ) ?? [];
  return name ? calendarDay(Number(named), monthOf(name, language), Number(before ?? after)) : undefined;
}

/** 1 to 12, or 0 where the word is no month in any of the languages. */
function monthOf(word: string, language: string | undefined): number {
  const wanted = word.toLowerCase();
  for (const locale of language ? [language, ...LANGUAGES] : LANGUAGES) {
    try {
      const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const name = format.formatToParts(Date.UTC(2000, month)).find(({ type }) => type === 'month')?.value;
        if (name?.toLowerCase().startsWith(wanted)) return month + 1;
      }
    } catch {
      // The page names a language that nobody knows.
    }
  }
  return 0;
}
