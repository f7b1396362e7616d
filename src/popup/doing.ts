import { newNoteDraft } from '../draft-keys.ts';
import type { Kind } from '../entity.ts';
import type { Pickable } from '../ui/entity-picker.tsx';

/** What the popup does below its search field. */
export type Doing = { what: 'look' } | Writing;

/** One of the two things that a reader writes in passing. */
export type Writing =
  /** With a kind where the name is one that was suggested. */
  { what: 'entity'; name: string; kind?: Kind } | { what: 'note'; on: Pickable | null };

/**
 * What the draft of it is for; a note on one entity has one draft, wherever it is written, and so has a suggested name.
 */
export function draftOf(writing: Writing): string {
  if (writing.what === 'entity') return writing.kind === undefined ? 'entity' : `entity:${writing.name}`;
  return writing.on ? newNoteDraft(writing.on.id) : 'note';
}
