import type { PartialDate } from '../../entity.ts';
import { firstDay } from '../../partial-date.ts';

/** The screen's words are British English, so its dates are too: "23 March 2019". */
const LOCALE = 'en-GB';

/** By how much a date says: making one takes longer than drawing a row of a list. */
const formats = new Map<number, Intl.DateTimeFormat>();

/** A partial date as a reader writes it: "2019", "March 2019", "23 March 2019"; what is no date comes back as it is. */
export function formatPartialDate(date: PartialDate): string {
  const utc = firstDay(date);
  if (!utc) return date;
  const format = formats.get(date.length) ?? formatOf(date);
  formats.set(date.length, format);
  return format.format(utc);
}

function formatOf({ length }: PartialDate): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
  });
}

/** When something holds. */
export interface Span {
  from?: PartialDate;
  to?: PartialDate;
  /** It went on after `from`, for longer than is told here. */
  open?: boolean;
}
