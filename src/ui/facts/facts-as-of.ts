import type { Fact, PartialDate } from '../../entity.ts';
import { comparePartial } from '../../partial-date.ts';
import type { Span } from '../dates/date-words.ts';

/** A fact and what of its dates may be told in its part. */
export interface FactAsOf<F> {
  fact: F;
  span: Span;
}

export interface FactsAsOf<F> {
  /** Held on the day; nothing after the day is told of them. */
  now: FactAsOf<F>[];
  /** Had stopped to hold before the day. */
  earlier: FactAsOf<F>[];
  /** Began to hold after the day, or ended after it; in the order of time. */
  later: FactAsOf<F>[];
}

/**
 * Parts facts by what held on a day, each part in the order given but `later`. A fact that held on the day and ended
 * after it is in two parts: with its beginning in `now`, with its end in `later`.
 *
 * Dates of different precision compare by their shared beginning. What began within the day's own year or month
 * holds; what ended within it may have ended after the day, so that its end is `later`.
 *
 * @param asOf the day, month or year to look from: an article's date, or today.
 */
export function factsAsOf<F extends Fact>(facts: readonly F[], asOf: PartialDate): FactsAsOf<F> {
  const parts: FactsAsOf<F> = { now: [], earlier: [], later: [] };
  for (const fact of facts) {
    const { from, to } = fact;
    const span = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    if (from !== undefined && comparePartial(from, asOf) > 0) parts.later.push({ fact, span });
    else if (to !== undefined && comparePartial(to, asOf) < 0) parts.earlier.push({ fact, span });
    else if (to === undefined || to === asOf) parts.now.push({ fact, span });
    else {
      parts.now.push({ fact, span: from === undefined ? {} : { from, open: true } });
      parts.later.push({ fact, span: { to } });
    }
  }
  parts.later.sort((a, b) => Number(firstDate(a) > firstDate(b)) - Number(firstDate(a) < firstDate(b)));
  return parts;
}

function firstDate({ span }: FactAsOf<Fact>): PartialDate {
  return span.from ?? span.to ?? '';
}
