import type { PartialDate } from '../entity.ts';

/** The screen's words are British English, so its dates are too: "23 March 2019". */
const LOCALE = 'en-GB';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, a month or a day that exists. */
export function isPartialDate(text: string): text is PartialDate {
  return toUtc(text) !== null;
}

/** A partial date as a reader writes it: "2019", "March 2019", "23 March 2019"; what is no date comes back as it is. */
export function formatPartialDate(date: PartialDate, locale: string = LOCALE): string {
  const utc = toUtc(date);
  if (!utc) return date;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    ...(date.length > 7 && { day: 'numeric' }),
  }).format(utc);
}

/** When a fact holds: "22 October 2022", "2018 – 2022", "until March 2019"; empty where it has no date. */
export function formatSpan(span: { from?: PartialDate; to?: PartialDate }, locale: string = LOCALE): string {
  const { from, to } = span;
  if (from !== undefined && to !== undefined && from !== to) {
    return `${formatPartialDate(from, locale)} – ${formatPartialDate(to, locale)}`;
  }
  if (from !== undefined) return formatPartialDate(from, locale);
  return to === undefined ? '' : `until ${formatPartialDate(to, locale)}`;
}

/** The reader's own day at a moment, "YYYY-MM-DD". */
export function dayOf(moment: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function toUtc(text: string): Date | null {
  const parts = SHAPE.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(0);
  // The Date constructor takes the years 0 to 99 for 1900 to 1999; this does not.
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}
