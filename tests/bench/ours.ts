import { compileLexicon, createSpotter, type Lexicon } from '../../src/engine/index.ts';
import type { Span, Spotter } from './spans.ts';

/** Names as the engine takes them: an entity each. */
const entitiesOf = (names: readonly string[]): { id: string; name: string }[] =>
  names.map((name, at) => ({ id: `bench/${at}`, name }));

export const compile = (names: readonly string[]): Lexicon => compileLexicon(entitiesOf(names));

export function spotterOf(lexicon: Lexicon): Spotter {
  const spotter = createSpotter(lexicon);
  return (text) => spotter.spot(text).map(({ start, end }): Span => [start, end]);
}

/** Bytes of everything in a lexicon. */
export function bytesOf(lexicon: Lexicon): number {
  return Object.values(lexicon).reduce((sum, field) => sum + (ArrayBuffer.isView(field) ? field.byteLength : 8), 0);
}
