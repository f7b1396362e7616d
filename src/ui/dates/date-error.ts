import type { PartialDate } from '../../entity.ts';
import { comparePartial, dayOf, isPartialDate } from '../../partial-date.ts';
import { formatPartialDate } from './date-words.ts';
import { dateReadings, readDate } from './read-date.ts';

/** What is wrong with a date as the reader typed it, in words for the reader; undefined where nothing is. */
export function dateError(text: string): string | undefined {
  const readings = dateReadings(text);
  const [date, other] = readings.filter(isPartialDate);
  if (date && other) {
    return `${formatPartialDate(date)} or ${formatPartialDate(other)}? Write the month as a word.`;
  }
  if (date || text === '') return undefined;
  if (readings.length === 0) return 'Write a date as 2019, March 2019 or 23 March 2019.';
  const month = readings.map((reading) => reading.slice(0, 'YYYY-MM'.length)).find(isPartialDate);
  return month
    ? `${formatPartialDate(month)} has ${daysIn(month)} days.`
    : 'Months go from 01 for January to 12 for December.';
}

function daysIn(month: PartialDate): number {
  const days = [31, 30, 29, 28];
  return days.find((day) => isPartialDate(`${month}-${day}`)) ?? 0;
}

/**
 * What is wrong with two dates, as the reader typed them, as the beginning and the end of something; an empty one is
 * open. Of one that does not exist its year or month counts.
 */
export function spanError(from: string, to: string): string | undefined {
  const [first, last] = [certainPart(from), certainPart(to)];
  if (first === '' || last === '') return undefined;
  return comparePartial(last, first) < 0 ? 'The end lies before the beginning.' : undefined;
}

/** As much of a date as exists; empty where nothing of it does, or where it can be read in several ways. */
function certainPart(text: string): PartialDate {
  const [reading, other] = dateReadings(text);
  if (reading === undefined || other !== undefined) return readDate(text) ?? '';
  const lengths = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'].map(({ length }) => length);
  return lengths.map((length) => reading.slice(0, length)).find(isPartialDate) ?? '';
}

/** What is wrong with a date, as the reader typed it, as one on which something was done; it may be empty. */
export function doneError(text: string): string | undefined {
  const date = readDate(text);
  return date && comparePartial(date, dayOf(new Date())) > 0 ? 'This day is still to come.' : undefined;
}
