import type { PartialDate } from '../../entity.ts';
import { firstDay } from '../../partial-date.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether what was verified on one day may have changed until another; what was never verified says nothing of it.
 *
 * @param asOf the day, month or year to look from: an article's date, or today
 * @param days after which it may; null for never
 */
export function isStale(verified: PartialDate | undefined, asOf: PartialDate, days: number | null): boolean {
  const [from, to] = [firstDay(verified ?? ''), firstDay(asOf)];
  return from !== null && to !== null && days !== null && to.getTime() - from.getTime() > days * DAY_MS;
}
