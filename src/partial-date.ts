/** What dates of different precision mean. Pure: every folder may import this file. */
import type { PartialDate } from './entity.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, a month or a day that exists: "2024", "2024-02", "2024-02-29". */
export const isPartialDate = (text: string): text is PartialDate => firstDay(text) !== null;

/** The day that a partial date begins with, at midnight UTC; null where the text is no date. */
export function firstDay(text: string): Date | null {
  const parts = SHAPE.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(0);
  // The Date constructor takes the years 0 to 99 for 1900 to 1999; this does not.
  date.setUTCFullYear(year, month - 1, day);
  // A day that does not exist rolls over into the next month.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/** Below, at or above 0 as `a` lies before, within (or around), or after `b`: compared by what both of them say. */
export function comparePartial(a: PartialDate, b: PartialDate): number {
  const shared = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, shared), b.slice(0, shared)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The digits of Arabic and of Persian, and of the scripts of India. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]|(?=\p{Nd})[\u0966-\u0d6f]/gu;
/** Each has its number in the last four bits, in India's with six more. */
const eastern = (code: number): number => (code < 0x900 ? code : code - 6) & 15;

/** A text with all digits as dates are kept in. */
export const latinDigits = (text: string): string =>
  text.replace(EASTERN_DIGITS, (digit) => String(eastern(digit.charCodeAt(0))));

/** The reader's own day at a moment, "YYYY-MM-DD". */
export function dayOf(moment: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The reader's own day and minute at a moment in ms since the epoch, in words: "5 Mar 2024, 14:30". */
export const momentWords = (at: number): string => MOMENT.format(at);
