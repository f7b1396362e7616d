import { readDraftKey } from '../../draft-keys.ts';
import type { StrandedDraft } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';

/** Where it stands what a draft changes. */
const STORES = { alias: 'aliases', fact: 'facts', note: 'notes' } as const;

/**
 * Changes of an entity's notes, facts and aliases that were begun and not saved, and that change nothing any more: what
 * they change was deleted meanwhile. What is deleted comes back with Undo, and then they are drafts like others.
 */
export function strandedDrafts(db: KnowledgeDb, { entity }: { entity: string }): Promise<StrandedDraft[]> {
  return reading(
    db,
    async (tx) => {
      const [row] = await rowsOf(tx, [entity]);
      const ids = new Set([entity, ...(row?.members ?? [])]);
      const drafts = await unheld(tx);
      return drafts.filter(({ on, changesPart }) => changesPart && ids.has(on ?? '')).map(({ draft }) => draft);
    },
    ['rows', 'drafts', ...Object.values(STORES)],
  );
}

/**
 * What was written and not saved on entities that are no more, or of these, and changes of deleted notes, facts and
 * aliases of which an older version did not keep whom they are on: no entity's page or card shows them.
 */
export function leftDrafts(db: KnowledgeDb): Promise<StrandedDraft[]> {
  return reading(
    db,
    async (tx) => {
      const drafts = (await unheld(tx)).filter(
        ({ draft: { fields } }) => (fields.text ?? fields.name ?? '').trim() !== '',
      );
      const known = await Promise.all(drafts.map(({ on }) => on !== undefined && isKnown(tx, on)));
      return drafts.filter((_, at) => !known[at]).map(({ draft }) => draft);
    },
    ['rows', 'drafts', ...Object.values(STORES)],
  );
}

interface Unheld {
  draft: StrandedDraft;
  /** The entity that it is of; undefined where nobody kept that. */
  on: string | undefined;
  /** Whether it is a change of a note, a fact or an alias. */
  changesPart: boolean;
}

/** Drafts that no note, fact or alias holds: it is no more, or they are of an entity. All are read: they are few. */
async function unheld(tx: ReadTx): Promise<Unheld[]> {
  const drafts = await tx.objectStore('drafts').getAll();
  const found = await Promise.all(
    drafts.map(async ({ id: key, fields }): Promise<Unheld[]> => {
      const read = readDraftKey(key);
      if (!read) return [];
      const { what, of, id } = read;
      const draft = { key, what, fields };
      if (of === 'entity') return [{ draft, on: id, changesPart: false }];
      const held = await tx.objectStore(STORES[of]).getKey(id);
      return held === undefined ? [{ draft, on: fields.on, changesPart: true }] : [];
    }),
  );
  return found.flat();
}

const isKnown = async (tx: ReadTx, entity: string): Promise<boolean> => (await rowsOf(tx, [entity])).length > 0;
