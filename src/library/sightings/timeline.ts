/** Days of articles as the bars of a timeline. */
import type { PartialDate } from '../../entity.ts';
import { dayOf, firstDay } from '../../partial-date.ts';
import { formatPartialDate } from '../../ui/dates/date-words.ts';

type Unit = 'week' | 'month' | 'year';

/** One period of a timeline. */
export interface Bar {
  /** The day it begins on, or the month or year that it is. */
  from: PartialDate;
  /** For people: "week of 3 March 2026", "March 2026", "2026". */
  label: string;
  count: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Longest spans shown by weeks and by months, in days: about as many bars as fit side by side. */
const WEEKS_UP_TO = 200;
const MONTHS_UP_TO = 2500;

/** Every period from the first day to the last, also those without articles. The days are in any order. */
export function barsOf(days: readonly PartialDate[]): Bar[] {
  const moments = days.flatMap((day) => firstDay(day)?.getTime() ?? []);
  if (moments.length === 0) return [];
  const first = moments.reduce((a, b) => Math.min(a, b));
  const last = moments.reduce((a, b) => Math.max(a, b));
  const unit = unitFor((last - first) / DAY_MS);
  const bars = new Map<PartialDate, Bar>();
  for (let at = first; at <= last; at += DAY_MS) {
    const from = periodOf(at, unit);
    if (!bars.has(from)) bars.set(from, { from, label: labelOf(from, unit), count: 0 });
  }
  for (const moment of moments) {
    const bar = bars.get(periodOf(moment, unit));
    if (bar) bar.count += 1;
  }
  return [...bars.values()];
}

/** Whether a day is one of a bar's, among these bars. */
export function isWithin(day: PartialDate, { from }: Bar): boolean {
  if (from.length < 'YYYY-MM-DD'.length) return day.startsWith(from);
  const moment = firstDay(day)?.getTime();
  return moment !== undefined && periodOf(moment, 'week') === from;
}

function unitFor(days: number): Unit {
  if (days <= WEEKS_UP_TO) return 'week';
  return days <= MONTHS_UP_TO ? 'month' : 'year';
}

function periodOf(moment: number, unit: Unit): PartialDate {
  const date = new Date(moment);
  if (unit !== 'week') return date.toISOString().slice(0, unit === 'month' ? 7 : 4);
  // Weeks begin on Monday.
  const weekday = (date.getUTCDay() + 6) % 7;
  return new Date(moment - weekday * DAY_MS).toISOString().slice(0, 10);
}

const labelOf = (from: PartialDate, unit: Unit): string =>
  unit === 'week' ? `week of ${formatPartialDate(from)}` : formatPartialDate(from);

/** The reader's day at a moment in ms since the epoch, for people. */
export const dayWords = (at: number): string => formatPartialDate(dayOf(new Date(at)));
