import { compileLexicon, type Lexicon, spot } from '../../src/engine/index.ts';
import type { Span, Spotter } from './spans.ts';

/** Names as the engine takes them: an entity each. */
const entitiesOf = (names: readonly string[]): { id: string; name: string }[] =>
  names.map((name, at) => ({ id: `bench/${at}`, name }));

export const compile = (names: readonly string[]): Lexicon => compileLexicon(entitiesOf(names));

export const spotterOf =
  (lexicon: Lexicon): Spotter =>
  (text) =>
    spot(text, lexicon).map(({ start, end }): Span => [start, end]);

/** Bytes of everything in a lexicon. */
export function bytesOf(lexicon: Lexicon): number {
  return Object.values(lexicon).reduce((sum, field) => sum + (ArrayBuffer.isView(field) ? field.byteLength : 8), 0);
}
