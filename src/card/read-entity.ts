import { send } from '../platform/send.ts';
import { changedNoteDraft, newNoteDraft } from '../ui/draft-keys.ts';
import type { EntityView } from '../views.ts';

/** What the card of an entity shows. */
export interface KnownEntity {
  entity: EntityView;
  /** What the drafts on it are for, of a new note and of changed ones. */
  drafts: ReadonlySet<string>;
}

/**
 * The entity, with what was written on it and not saved; null where it is not known any more.
 *
 * @param readOnly a private window shows no drafts, which could not be saved there
 */
export async function readEntity(id: string, readOnly: boolean): Promise<KnownEntity | null> {
  const entity = await send('entity.view', { id });
  if (!entity) return null;
  const keys = [newNoteDraft(entity.id), ...entity.notes.map((note) => changedNoteDraft(note.id))];
  return { entity, drafts: new Set(readOnly ? [] : await send('draft.among', { keys })) };
}
