import type { PartialDate } from '../entity.ts';

/** "YYYY-MM-DD", or undefined where the numbers are no day that news can be of. */
export function calendarDay(year: number, month: number, date: number): PartialDate | undefined {
  if (!(year > 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= 31)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
