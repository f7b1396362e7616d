import type { Mark, SpottedEntity } from '../../platform/page-port.ts';
import type { Stretch } from '../../platform/page-told.ts';
import type { Block } from '../text/reading.ts';
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
  const starts = blocks.map(({ start }) => start);
  return grouped(stretches, ({ start }) => (blocks[lastAtOrBefore(starts, start)] as Block).element);
}

/** Items by what a function says of each, in their order. */
export function grouped<I, K>(items: Iterable<I>, keyOf: (item: I) => K): Map<K, I[]> {
  const groups = new Map<K, I[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}

/** Of each entity the first mention under each heading, and all passages. */
export function firstsOf(all: readonly Marked[], blocks: readonly Block[]): Marked[] {
  const headings = blocks.filter(({ element }) => element.closest('h1,h2,h3,h4,h5,h6'));
  const sections = [0, ...headings.map(({ start }) => start)];
  const seen = new Set<string>();
  return all.filter((marked) => {
    const key = `${lastAtOrBefore(sections, marked.start)} ${marked.entity.id}`;
    return isMark(marked) || (!seen.has(key) && seen.add(key));
  });
}
