import { formatPartialDate, type Span } from '../../ui/dates/date-words.ts';

/** Whether a text has told all that the span would: the one date that something is from. */
export function datesTold({ from, to, open }: Span, text: string): boolean {
  if (from === undefined || open || (to !== undefined && to !== from)) return false;
  const date = formatPartialDate(from);
  const at = text.indexOf(date);
  // "2 March 2019" is no part of "12 March 2019".
  return at >= 0 && !/\d/.test(text[at - 1] ?? '') && !/\d/.test(text[at + date.length] ?? '');
}
