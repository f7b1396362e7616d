import { canonical, createJudge, type Key } from '../canonical.ts';
import type { Span } from '../spans.ts';

/** Something found in the folded text, with the names of that form. */
export interface Found {
  from: number;
  to: number;
  keys: readonly Key[];
}

/** Of everything that an automaton finds, the leftmost and longest that are mentions. */
export function leftmostLongest(text: string, find: (folded: string) => Iterable<Found>): Span[] {
  const page = canonical(text);
  const judge = createJudge(page);
  const longest = new Map<number, Span>();
  for (const { from, to, keys } of find(page.folded)) {
    // Ends come in order, so a later one from the same start is longer.
    const span = judge(from, to, keys);
    if (span) longest.set(span[0], span);
  }
  const spans: Span[] = [];
  let free = 0;
  for (const span of [...longest.values()].sort((a, b) => a[0] - b[0])) {
    if (span[0] < free) continue;
    spans.push(span);
    free = span[1];
  }
  return spans;
}
