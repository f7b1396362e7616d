import type { SpottedEntity } from '../platform/page-port.ts';
import type { Stretch } from '../platform/page-told.ts';
import type { Block, Reading } from './reading.ts';
import { lastAtOrBefore } from './text-map.ts';

/** A stretch of the reading's text that refers to an entity. */
export interface Mention extends Stretch {
  entity: SpottedEntity;
}

/** The mention that the caret at an offset stands in or at the border of. Mentions ascend and do not overlap. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  const found = mentions.findLast(({ start }) => start <= offset);
  return found && offset <= found.end ? found : undefined;
}

/** Stretches by the block element that they begin in, in their order. */
export function byBlock<S extends Stretch>(stretches: readonly S[], blocks: readonly Block[]): Map<Element, S[]> {
  const grouped = new Map<Element, S[]>();
  const starts = blocks.map(({ start }) => start);
  for (const stretch of stretches) {
    const element = blocks[lastAtOrBefore(starts, stretch.start)]?.element;
    if (!element) continue;
    const group = grouped.get(element);
    if (group) group.push(stretch);
    else grouped.set(element, [stretch]);
  }
  return grouped;
}

/** Of each entity the first mention under each heading. */
export function firstsOf(mentions: readonly Mention[], blocks: readonly Block[]): Mention[] {
  const headings = blocks.filter(({ element }) => element.closest('h1, h2, h3, h4, h5, h6'));
  const sections = [0, ...headings.map(({ start }) => start)];
  const seen = new Set<string>();
  return mentions.filter(({ start, entity }) => {
    const key = `${lastAtOrBefore(sections, start)} ${entity.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Answers from the background as mentions in the order of the text.
 *
 * @param entities all entities of the request so far
 */
export function mentionsOf(spans: readonly number[], entities: readonly SpottedEntity[]): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i + 2 < spans.length; i += 3) {
    const start = spans[i] as number;
    const entity = entities[spans[i + 2] as number];
    if (entity) mentions.push({ start, end: start + (spans[i + 1] as number), entity });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/**
 * Mentions that stand where they stood in an earlier reading stay the same objects, so that a card that is open
 * on one, or the reader's place among them, outlives another reading of the page.
 */
export function keepMentions(
  mentions: readonly Mention[],
  reading: Reading,
  earlier: { reading: Reading; mentions: readonly Mention[] } | undefined,
): Mention[] {
  const known = new Map<number, Mention>();
  for (const mention of earlier?.mentions ?? []) {
    const start = earlier?.reading === reading ? mention.start : startIn(reading, mention, earlier?.reading);
    if (start !== undefined) known.set(start, mention);
  }
  return mentions.map((mention) => {
    const same = known.get(mention.start);
    const stays =
      same && isOneOf(same.entity, mention.entity.id) && same.end - same.start === mention.end - mention.start;
    return stays ? Object.assign(same, mention) : mention;
  });
}

/** The reader may have chosen another of its name meanwhile. */
const isOneOf = ({ id, others }: SpottedEntity, meant: string): boolean => id === meant || others.includes(meant);

/** Where a mention of an earlier reading begins in this one. */
function startIn(reading: Reading, { start, end }: Mention, earlier: Reading | undefined): number | undefined {
  const [piece] = earlier?.pieces(start, end) ?? [];
  return piece && reading.offsetOf(piece.node, piece.start);
}
