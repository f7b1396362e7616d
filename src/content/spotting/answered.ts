import type { SpotAnswer } from '../../platform/page-port.ts';
import type { Marked } from './mentions.ts';

/** What the background answers of a text. */
export type Answered = Pick<SpotAnswer, 'entities' | 'spans' | 'marks'>;

export const NOTHING: Answered = { entities: [], spans: [], marks: [] };

/** What was answered in the order of the text; a name at a passage's beginning comes after it. */
export function markedIn({ entities, spans, marks }: Answered): Marked[] {
  const all: Marked[] = [...marks];
  for (let i = 0; i < spans.length; i += 3) {
    const start = spans[i] as number;
    const entity = entities[spans[i + 2] as number];
    if (entity) all.push({ start, end: start + (spans[i + 1] as number), entity });
  }
  return all.sort((a, b) => a.start - b.start);
}
