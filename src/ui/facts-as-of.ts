import type { Fact, PartialDate } from '../entity.ts';
import { comparePartial } from '../partial-date.ts';

export interface FactsAsOf<F> {
  now: F[];
  /** Had stopped to hold before the day. */
  earlier: F[];
  /** Began to hold after the day. */
  later: F[];
}

/**
 * Parts facts by what held on a day, each part in the order given.
 *
 * Dates of different precision compare by their shared beginning, and what cannot be told apart holds:
 * on 2022-10-01 a fact from "2022-10" is `now`, and so is one that ended in "2022".
 *
 * @param asOf the day, month or year to look from: an article's date, or today.
 */
export function factsAsOf<F extends Fact>(facts: readonly F[], asOf: PartialDate): FactsAsOf<F> {
  const parts: FactsAsOf<F> = { now: [], earlier: [], later: [] };
  for (const fact of facts) {
    if (fact.from !== undefined && comparePartial(fact.from, asOf) > 0) parts.later.push(fact);
    else if (fact.to !== undefined && comparePartial(fact.to, asOf) < 0) parts.earlier.push(fact);
    else parts.now.push(fact);
  }
  return parts;
}
