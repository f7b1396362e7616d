/**
 * What drafts are for, so that one begun in the card is finished in the popup or the library, and the other way round.
 * Drafts of changes have two fields more than their forms, by drafted.tsx: `on`, the entity, by which they are found
 * when what they change is no more, and `was`, what the form began with.
 */

/** A new note on an entity, with the field `text`. */
export const newNoteDraft = (entity: string): string => `note:${entity}`;

/** A new fact on an entity, with the fields of ui/fact-fields.tsx. */
export const newFactDraft = (entity: string): string => `fact:${entity}`;

/** A new alias of an entity, with the fields of library/alias-form.tsx. */
export const newAliasDraft = (entity: string): string => `alias:${entity}`;

/** A change of an entity itself, with the fields of library/entity-form.tsx. */
export const changedEntityDraft = (entity: string): string => `edit-entity:${entity}`;

/** A change of a fact, with the fields of a new one. */
export const changedFactDraft = (fact: string): string => `edit-fact:${fact}`;

/** A change of a note, with the fields of ui/note-fields.ts. */
export const changedNoteDraft = (note: string): string => `edit-note:${note}`;
