import { changedFactDraft, changedNoteDraft, newFactDraft, newNoteDraft } from '../draft-keys.ts';
import { send } from '../platform/send.ts';
import type { EntityView, StrandedDraft } from '../views.ts';

/** What the card of an entity shows. */
export interface KnownEntity {
  entity: EntityView;
  /** What the drafts on it are for, of a new note or fact and of changed ones. */
  drafts: ReadonlySet<string>;
  /** Changes of what was deleted meanwhile. */
  stranded: readonly StrandedDraft[];
  /** Days after which a fact that was not verified since says so; null for never. */
  verifiedDays: number | null;
}

/**
 * The entity, with what was written on it and not saved; null where it is not known any more.
 *
 * @param readOnly a private window shows no drafts, which could not be saved there
 */
export async function readEntity(id: string, readOnly: boolean): Promise<KnownEntity | null> {
  const [entity, { verifiedDays }] = await Promise.all([send('entity.view', { id }), send('settings.get', {})]);
  if (!entity) return null;
  const keys = [
    newNoteDraft(entity.id),
    newFactDraft(entity.id),
    ...entity.notes.map((note) => changedNoteDraft(note.id)),
    ...entity.facts.flatMap((fact) => (fact.id === undefined ? [] : [changedFactDraft(fact.id)])),
  ];
  if (readOnly) return { entity, drafts: new Set(), stranded: [], verifiedDays };
  const [drafts, stranded] = await Promise.all([
    send('draft.among', { keys }),
    send('draft.stranded', { entity: entity.id }),
  ]);
  return { entity, drafts: new Set(drafts), stranded, verifiedDays };
}
