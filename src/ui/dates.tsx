import type { PartialDate } from '../entity.ts';
import { dayOf, formatPartialDate, formatSpan } from './date-words.ts';

/** A partial date, for people and machines. */
export function DateText({ date }: { date: PartialDate }) {
  return <time dateTime={date}>{formatPartialDate(date)}</time>;
}

/** The reader's day at a moment in ms since the epoch, its hour on pointing. */
export function MomentText({ at }: { at: number }) {
  const moment = new Date(at);
  const date = formatPartialDate(dayOf(moment));
  return (
    <time dateTime={moment.toISOString()} title={moment.toLocaleString('en-GB')}>
      {date}
    </time>
  );
}

/** When a fact holds; nothing where it has no date. */
export function SpanText({ span }: { span: { from?: PartialDate; to?: PartialDate } }) {
  const text = formatSpan(span);
  return text === '' ? null : <span>{text}</span>;
}
