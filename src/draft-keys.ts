/**
 * What drafts are for, so that one begun in the card is finished in the popup or the library, and the other way round.
 * Drafts of changes have two fields more than their forms, by ui/drafts/drafted.tsx: `on`, the entity, by which they
 * are found when what they change is no more, and `was`, what the form began with.
 */

/** A new note on an entity, with the field `text`. */
export const newNoteDraft = (entity: string): string => `note:${entity}`;

/** A new fact on an entity, with the fields of ui/facts/fact-fields.tsx. */
export const newFactDraft = (entity: string): string => `fact:${entity}`;

/** A new alias of an entity, with the fields of library/entity/alias-form.tsx. */
export const newAliasDraft = (entity: string): string => `alias:${entity}`;

/** A change of an entity itself, with the fields of library/entity/entity-form.tsx. */
export const changedEntityDraft = (entity: string): string => `edit-entity:${entity}`;

/** A change of a fact, with the fields of a new one. */
export const changedFactDraft = (fact: string): string => `edit-fact:${fact}`;

/** A change of an alias, with the fields of a new one. */
export const changedAliasDraft = (alias: string): string => `edit-alias:${alias}`;

/** A change of a note, with the fields of ui/drafts/note-fields.ts. */
export const changedNoteDraft = (note: string): string => `edit-note:${note}`;

/** What a key says of its draft. */
export interface DraftKey {
  what: 'note' | 'fact' | 'alias' | 'entity';
  /** Whose id it has: that of the entity that it is on, or of what it changes. */
  of: 'entity' | 'alias' | 'fact' | 'note';
  id: string;
  /** What stands before the id. */
  before: string;
}

const SORTS: readonly Omit<DraftKey, 'id'>[] = [
  { before: newNoteDraft(''), what: 'note', of: 'entity' },
  { before: newFactDraft(''), what: 'fact', of: 'entity' },
  { before: newAliasDraft(''), what: 'alias', of: 'entity' },
  { before: changedEntityDraft(''), what: 'entity', of: 'entity' },
  { before: changedAliasDraft(''), what: 'alias', of: 'alias' },
  { before: changedFactDraft(''), what: 'fact', of: 'fact' },
  { before: changedNoteDraft(''), what: 'note', of: 'note' },
];

/**
 * Reads a key; undefined where it is one of another sort: the forms for somebody new, and settings, lead nowhere else.
 */
export function readDraftKey(key: string): DraftKey | undefined {
  const sort = SORTS.find(({ before }) => key.startsWith(before));
  return sort && { ...sort, id: key.slice(sort.before.length) };
}
