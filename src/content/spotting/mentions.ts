import type { Mark, SpottedEntity } from '../../platform/page-port.ts';
import type { Stretch } from '../../platform/page-told.ts';
import type { Block, Reading } from '../text/reading.ts';
import { lastAtOrBefore } from '../text/text-map.ts';

/** A stretch of the reading's text that refers to an entity. */
export interface Mention extends Stretch {
  entity: SpottedEntity;
}

/** What is marked in the text: a mention, or a passage that was noted on. */
export type Marked = Mention | Mark;

export const isMark = (marked: Marked): marked is Mark => 'notes' in marked.entity;

/** What the caret at an offset stands in or at the border of: a name before the passage that it stands in. */
export const markedAt = (marked: readonly Marked[], offset: number): Marked | undefined =>
  marked.findLast(({ start, end }) => start <= offset && offset <= end);

/** Stretches by the block element that they begin in, in their order. */
export function byBlock<S extends Stretch>(stretches: readonly S[], blocks: readonly Block[]): Map<Element, S[]> {
  const grouped = new Map<Element, S[]>();
  const starts = blocks.map(({ start }) => start);
  for (const stretch of stretches) {
    const element = (blocks[lastAtOrBefore(starts, stretch.start)] as Block).element;
    const group = grouped.get(element) ?? [];
    group.push(stretch);
    grouped.set(element, group);
  }
  return grouped;
}

/** Of each entity the first mention under each heading, and all passages. */
export function firstsOf(all: readonly Marked[], blocks: readonly Block[]): Marked[] {
  const headings = blocks.filter(({ element }) => element.closest('h1, h2, h3, h4, h5, h6'));
  const sections = [0, ...headings.map(({ start }) => start)];
  const seen = new Set<string>();
  return all.filter((marked) => {
    const key = `${lastAtOrBefore(sections, marked.start)} ${marked.entity.id}`;
    return isMark(marked) || (!seen.has(key) && seen.add(key));
  });
}

/**
 * What stands where it stood in an earlier reading stays the same object, so that a card that is open on it, or the
 * reader's place among the others, outlives another reading of the page.
 */
export function keepMarked(
  all: readonly Marked[],
  reading: Reading,
  earlier: { reading: Reading; marked: readonly Marked[] } | undefined,
): Marked[] {
  const keyOf = (marked: Marked, start: number): string => `${start} ${marked.end - marked.start} ${isMark(marked)}`;
  const known = new Map<string, Marked>();
  // A page that draws its text anew has it in other nodes.
  const same = earlier?.reading.text === reading.text;
  for (const marked of earlier?.marked ?? []) {
    const start = same ? marked.start : startIn(reading, marked, earlier?.reading);
    if (start !== undefined) known.set(keyOf(marked, start), marked);
  }
  return all.map((marked) => {
    const same = known.get(keyOf(marked, marked.start));
    return same && isOneOf(same.entity, marked.entity.id) ? Object.assign(same, marked) : marked;
  });
}

/** The reader may have chosen another of its name meanwhile. */
const isOneOf = ({ id, others }: Marked['entity'], meant: string): boolean => id === meant || others.includes(meant);

/** Where what an earlier reading had begins in this one. */
function startIn(reading: Reading, { start, end }: Stretch, earlier: Reading | undefined): number | undefined {
  const [piece] = earlier?.pieces(start, end) ?? [];
  return piece && reading.offsetOf(piece.node, piece.start);
}
