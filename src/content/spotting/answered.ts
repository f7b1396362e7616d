import type { Mark, SpotAnswer, SpottedEntity } from '../../platform/page-port.ts';
import type { Marked } from './mentions.ts';

/** All that the background has answered to one request so far. */
export interface Answered {
  entities: readonly SpottedEntity[];
  /** Start, length and index of the entity, three numbers a mention. */
  spans: readonly number[];
  marks: readonly Mark[];
}

export const NOTHING: Answered = { entities: [], spans: [], marks: [] };

/** Together with another piece of the answer. */
export const withAnswer = (before: Answered, { entities, spans, marks }: SpotAnswer): Answered => ({
  entities: [...before.entities, ...entities],
  spans: [...before.spans, ...spans],
  marks: marks ?? before.marks,
});

/** What was answered in the order of the text; a name at a passage's beginning comes after it. */
export function markedIn({ entities, spans, marks }: Answered): Marked[] {
  const all: Marked[] = [...marks];
  for (let i = 0; i + 2 < spans.length; i += 3) {
    const start = spans[i] as number;
    const entity = entities[spans[i + 2] as number];
    if (entity) all.push({ start, end: start + (spans[i + 1] as number), entity });
  }
  return all.sort((a, b) => a.start - b.start);
}
