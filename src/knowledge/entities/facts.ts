import { v7 as newId } from 'uuid';
import type { Fact } from '../../entity.ts';
import type { Changed } from '../../views.ts';
import { attach, nameOf, notFound } from '../changes/attach.ts';
import { change } from '../changes/change.ts';
import { changedElsewhere } from '../changes/changed-elsewhere.ts';
import { checkFact } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { sameRecord } from '../database/same-record.ts';
import type { FactRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';

/** @throws Problem `empty-note` (it says nothing), `note-too-long`, `bad-date`, `not-found` */
export async function addFact(
  db: KnowledgeDb,
  { entity, fact }: { entity: string; fact: Fact },
  request?: string,
): Promise<Changed & { id: string }> {
  const checked = checkFact(fact);
  const id = newId();
  return change(db, request, async (draft) => {
    await draft.put('facts', { ...checked, id, entity: await attach(draft, entity) });
    return { label: `Added fact to ${await nameOf(draft.read, entity)}`, result: { id } };
  });
}

/**
 * Replaces one of the reader's own facts.
 *
 * @param was the fact that was changed, where it may be another by now
 * @throws Problem as `addFact`; `changed-since` where the fact is not `was` any more
 */
export async function updateFact(
  db: KnowledgeDb,
  { id, fact, was }: { id: string; fact: Fact; was?: Fact },
  request?: string,
): Promise<Changed> {
  const checked = checkFact(fact);
  return change(db, request, async (draft) => {
    const { entity, ...now } = await ownFact(draft.read, id);
    if (was && !sameRecord(checkFact(now), checkFact(was))) throw changedElsewhere('fact');
    await draft.put('facts', { ...checked, id, entity });
    return { label: `Changed fact on ${await nameOf(draft.read, entity)}`, result: {} };
  });
}

/** @throws Problem `not-found` */
export async function deleteFact(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const { entity } = await ownFact(draft.read, id);
    await draft.delete('facts', id);
    return { label: `Deleted fact on ${await nameOf(draft.read, entity)}`, result: {} };
  });
}

async function ownFact(tx: ReadTx, id: string): Promise<FactRecord> {
  const record = await tx.objectStore('facts').get(id);
  if (!record) throw notFound('fact');
  return record;
}
