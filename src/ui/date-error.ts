import type { PartialDate } from '../entity.ts';
import { comparePartial, dayOf, isPartialDate } from '../partial-date.ts';
import { formatPartialDate } from './date-words.ts';

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What is wrong with a date as the reader typed it, in words for the reader; undefined where nothing is. */
export function dateError(text: string): string | undefined {
  const exists: boolean = isPartialDate(text);
  if (text === '' || exists) return undefined;
  if (!SHAPE.test(text)) return 'Write a date as 2019, 2019-03 or 2019-03-23.';
  const month = text.slice(0, 'YYYY-MM'.length);
  return isPartialDate(month)
    ? `${formatPartialDate(month)} has ${daysIn(month)} days.`
    : 'Months go from 01 for January to 12 for December.';
}

function daysIn(month: PartialDate): number {
  const days = [31, 30, 29, 28];
  return days.find((day) => isPartialDate(`${month}-${day}`)) ?? 0;
}

/**
 * What is wrong with two dates as the beginning and the end of something; an empty one is open. Of one that does not
 * exist its year or month counts.
 */
export function spanError(from: string, to: string): string | undefined {
  const [first, last] = [certainPart(from), certainPart(to)];
  if (first === '' || last === '') return undefined;
  return comparePartial(last, first) < 0 ? 'The end lies before the beginning.' : undefined;
}

/** As much of a date as exists; empty where nothing of it does. */
function certainPart(text: string): PartialDate {
  const exists: boolean = isPartialDate(text);
  if (exists || !SHAPE.test(text)) return exists ? text : '';
  return certainPart(text.slice(0, -'-MM'.length));
}

/** What is wrong with a valid date as one on which something was done; it may be empty. */
export const doneError = (date: PartialDate): string | undefined =>
  date !== '' && comparePartial(date, dayOf(new Date())) > 0 ? 'This day is still to come.' : undefined;
