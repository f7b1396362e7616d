import assert from 'node:assert/strict';
import {
  compileLexicon,
  type DeriveOptions,
  entityId,
  type KnownEntity,
  type NamedEntity,
  type NewsDocument,
  type Reason,
  spotDocument,
  withDerivedNames,
} from '../../../../src/engine/index.ts';
import type { Kind } from '../../../../src/entity.ts';

export type Known = KnownEntity & NamedEntity;

/** An entity by its name; the id is the name. */
export const known = (name: string, kind?: Kind, ...aliases: string[]): Known => ({ id: name, name, aliases, kind });

/** The mentions of a document, each with the ids that it may mean. */
export function judged(
  text: string,
  entities: readonly Known[],
  more: Omit<NewsDocument, 'text'> = {},
  options: DeriveOptions = {},
): (Reason & { start: number; end: number; surface: string; ids: string[] })[] {
  const lexicon = compileLexicon(entities.map((entity) => withDerivedNames(entity, options)));
  const mentions = spotDocument({ text, ...more }, lexicon, (index) => entities[index] as Known);
  return mentions.map(({ start, end, reason }) => ({
    ...reason,
    start,
    end,
    surface: text.slice(start, end),
    ids: reason.candidates.map((index) => entityId(lexicon, index)),
  }));
}

/** The stretches that are mentions, in order. */
export const read = (text: string, entities: readonly Known[], more: Omit<NewsDocument, 'text'> = {}): string[] =>
  judged(text, entities, more).map(({ surface }) => surface);

/** Asserts that just those stretches of a text are mentions that stand in brackets: "[Meloni] left". */
export function assertMarked(written: string, entities: readonly Known[], more: Omit<NewsDocument, 'text'> = {}): void {
  const text = written.replace(/[[\]]/g, '');
  let marked = '';
  let at = 0;
  for (const { start, end, surface } of judged(text, entities, more)) {
    marked += `${text.slice(at, start)}[${surface}]`;
    at = end;
  }
  assert.equal(marked + text.slice(at), written);
}
