/**
 * What all rules need to read one text: plain data, and functions that are there once for all texts. Functions made
 * for one text would be compiled anew for the next.
 */

import type { EntityAt } from '../known-entity.ts';
import type { Mention } from '../mention.ts';
import type { Language } from './languages/language.ts';
import type { Line } from './lines.ts';
import { type Name, nameFor } from './naming.ts';
import { type QuickWords, quickWordsOf } from './quick-words.ts';
import { type Surface, surfaceOf } from './surface.ts';

export interface Reader {
  text: string;
  language: Language;
  quick: QuickWords;
  entityAt: EntityAt;
  /** The line looked at last. */
  line: Line;
  /** Empty where there is none. */
  headline: Span;
  /** That of the document's text, where this one is of what stands above it. */
  below: Reader | null;
  surfaces: Map<string, Surface>;
  /** By the first of their candidates, as the scan gives them. */
  names: Map<number, Name[]>;
}

/** A stretch of a text, UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether a place of a text is within a stretch of it. */
export const isIn = ({ start, end }: Span, at: number): boolean => at >= start && at < end;

/** Where in a text stands what was said above it, in the title or the standfirst: before all of its places. */
export const ABOVE = -1;

/** What all rules need to read one text, of which nothing was looked at yet. */
export const createReader = (
  given: Pick<Reader, 'text' | 'language' | 'entityAt' | 'headline'>,
  below: Reader | null = null,
): Reader => ({
  ...given,
  below,
  quick: quickWordsOf(given.language),
  line: { from: 0, to: -1, writing: 'sentence' },
  surfaces: new Map(),
  names: new Map(),
});

/** What can be said of a stretch by its letters, told once for each text. */
export function surfaceIn({ surfaces, language, quick }: Reader, text: string): Surface {
  let surface = surfaces.get(text);
  if (surface === undefined) {
    surface = surfaceOf(text, language, quick);
    surfaces.set(text, surface);
  }
  return surface;
}

/** What a mention that the scan found stands for. Nothing is copied where the document has the same before. */
export function nameIn(reader: Reader, { start, end, candidates }: Mention): Name {
  const { text, names } = reader;
  const first = candidates[0] as number;
  const all = names.get(first);
  if (all !== undefined) {
    for (const name of all) {
      const { text: known } = name.surface;
      if (known.length === end - start && text.startsWith(known, start)) return name;
    }
  }
  const name = nameFor(surfaceIn(reader, text.slice(start, end)), candidates, reader);
  if (all === undefined) names.set(first, [name]);
  else all.push(name);
  return name;
}
