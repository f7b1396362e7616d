import type { DraftFields, StrandedDraft } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';

/** What changes are of that can be left behind: the keys of their drafts, and the store of what they change. */
const CHANGES = [
  { what: 'fact', before: 'edit-fact:', store: 'facts' },
  { what: 'note', before: 'edit-note:', store: 'notes' },
] as const;

/**
 * Changes of an entity's notes and facts that were begun and not saved, and that change nothing any more: the note or
 * the fact was deleted meanwhile. What is deleted comes back with Undo, and then they are drafts like others.
 */
export function strandedDrafts(db: KnowledgeDb, { entity }: { entity: string }): Promise<StrandedDraft[]> {
  return reading(
    db,
    async (tx) => {
      const [row] = await rowsOf(tx, [entity]);
      const ids = new Set([entity, ...(row?.members ?? [])]);
      return (await Promise.all(CHANGES.map((one) => strandedOf(tx, one, ids)))).flat();
    },
    ['rows', 'drafts', 'notes', 'facts'],
  );
}

async function strandedOf(
  tx: ReadTx,
  { what, before, store }: (typeof CHANGES)[number],
  ids: ReadonlySet<string>,
): Promise<StrandedDraft[]> {
  // All of them: there are as many as forms that were left.
  const drafts = await tx.objectStore('drafts').getAll(IDBKeyRange.bound(before, `${before}\uffff`));
  const found = await Promise.all(
    drafts.map(async ({ id: key, fields }) => {
      const isStranded = ids.has(fields.on ?? '') && !(await tx.objectStore(store).getKey(key.slice(before.length)));
      return isStranded ? [{ key, what, fields }] : [];
    }),
  );
  return found.flat();
}

/** What new notes and facts, and changes of an entity itself, are begun under, before the entity's id. */
const BEGUN = [
  { what: 'entity', before: 'edit-entity:' },
  { what: 'note', before: 'note:' },
  { what: 'fact', before: 'fact:' },
] as const;

/**
 * What was written and not saved on entities that are no more, or of these, and changes of deleted notes and facts of which an older
 * version did not keep whom they are on: no entity's page or card shows them.
 */
export function leftDrafts(db: KnowledgeDb): Promise<StrandedDraft[]> {
  return reading(
    db,
    async (tx) => {
      const left = async (key: string, fields: DraftFields): Promise<StrandedDraft[]> => {
        const change = CHANGES.find(({ before }) => key.startsWith(before));
        const begun = BEGUN.find(({ before }) => key.startsWith(before));
        const { what, before } = change ?? begun ?? {};
        if (what === undefined || before === undefined || (fields.text ?? fields.name ?? '').trim() === '') return [];
        const id = key.slice(before.length);
        if (change && (await tx.objectStore(change.store).getKey(id))) return [];
        const entity = change ? fields.on : id;
        const isKnown = entity !== undefined && (await rowsOf(tx, [entity])).length > 0;
        return isKnown ? [] : [{ key, what, fields }];
      };
      const drafts = await tx.objectStore('drafts').getAll();
      return (await Promise.all(drafts.map(({ id, fields }) => left(id, fields)))).flat();
    },
    ['rows', 'drafts', 'notes', 'facts'],
  );
}
