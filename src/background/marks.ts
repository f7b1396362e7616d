import type { Mark } from '../platform/page-port.ts';
import type { Found } from './quotes.ts';

/**
 * Where a text has passages that were noted on, in its order. Those that overlap or touch are one: what is marked twice
 * is no darker.
 *
 * @param found the newest note first, whose entity a mark stands for where there are several
 */
export function marksOf(found: readonly Found[]): Mark[] {
  const places: { start: number; end: number; of: Set<Found> }[] = [];
  const ascending = found.flatMap((one) => (one.at ? { ...one.at, one } : [])).sort((a, b) => a.start - b.start);
  for (const { start, end, one } of ascending) {
    const last = places.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.of.add(one);
    } else places.push({ start, end, of: new Set([one]) });
  }
  return places.map(({ start, end, of }) => {
    const notes = found.filter((one) => of.has(one));
    const [id, ...others] = new Set(notes.map(({ entity }) => entity)) as Iterable<string> as [string, ...string[]];
    return { start, end, entity: { id, others, notes: notes.map(({ note }) => note) } };
  });
}
