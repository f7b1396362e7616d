import type { PartialDate } from '../entity.ts';
import { firstDay } from '../partial-date.ts';

/** The screen's words are British English, so its dates are too: "23 March 2019". */
const LOCALE = 'en-GB';

/** A partial date as a reader writes it: "2019", "March 2019", "23 March 2019"; what is no date comes back as it is. */
export function formatPartialDate(date: PartialDate, locale: string = LOCALE): string {
  const utc = firstDay(date);
  if (!utc) return date;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    ...(date.length > 7 && { day: 'numeric' }),
  }).format(utc);
}

/** When something holds. */
export interface Span {
  from?: PartialDate;
  to?: PartialDate;
  /** It went on after `from`, for longer than is told here. */
  open?: boolean;
}
