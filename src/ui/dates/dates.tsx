import type { PartialDate } from '../../entity.ts';
import { dayOf } from '../../partial-date.ts';
import { formatPartialDate, type Span } from './date-words.ts';

/** As `toLocaleString` has it, which would make a new one for each. */
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'medium' });

/** A partial date, for people and machines. */
export function DateText({ date }: { date: PartialDate }) {
  return (
    <time class="date" dateTime={date}>
      {formatPartialDate(date)}
    </time>
  );
}

/** The reader's day at a moment in ms since the epoch, its hour on pointing. */
export function MomentText({ at }: { at: number }) {
  const moment = new Date(at);
  const date = formatPartialDate(dayOf(moment));
  return (
    <time class="date" dateTime={moment.toISOString()} title={MOMENT.format(moment)}>
      {date}
    </time>
  );
}

/** When a fact holds: "2018 – 2022", "since 23 March 2019", "until March 2024"; nothing where it has no date. */
export function SpanText({ span: { from, to, open = false } }: { span: Span }) {
  if (from === undefined && to === undefined) return null;
  return (
    <span>
      {from === undefined && 'until '}
      {open && 'since '}
      {from !== undefined && <DateText date={from} />}
      {from !== undefined && to !== undefined && from !== to && ' – '}
      {to !== undefined && from !== to && <DateText date={to} />}
    </span>
  );
}
