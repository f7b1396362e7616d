import type { Changed, DistinctRow } from '../../views.ts';
import { notFound } from '../changes/attach.ts';
import { change } from '../changes/change.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { DistinctRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';
import { entityRow } from '../rows/rows.ts';

/**
 * Remembers that two entities that look alike are not the same; saying it twice is saying it once.
 *
 * @throws Problem `not-found`
 */
export async function addDistinct(
  db: KnowledgeDb,
  { entities }: { entities: readonly [string, string] },
  request?: string,
): Promise<Changed> {
  return change(db, request, async (draft) => {
    const [one, other] = await rowsOf(draft.read, entities);
    if (!one || !other) throw notFound('entity');
    const pair = [one.id, other.id].sort();
    await draft.put('distinct', { id: pair.join(' '), entities: pair, created: Date.now() });
    return { label: `Told ${one.name} and ${other.name} apart`, result: {} };
  });
}

/** The pairs that are not the same, newest first; one of which a half is known no more is left out. */
export function listDistinct(db: KnowledgeDb): Promise<DistinctRow[]> {
  return reading(
    db,
    async (tx) => {
      const records = await tx.objectStore('distinct').getAll();
      records.sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1));
      const rows = await Promise.all(records.map(({ entities }) => rowsOf(tx, entities)));
      return records.flatMap(({ id }, at) => {
        const [one, other] = rows[at] ?? [];
        return one && other ? [{ id, entities: [entityRow(one), entityRow(other)] as const }] : [];
      });
    },
    ['distinct', 'rows'],
  );
}

/** May look alike again. @throws Problem `not-found` */
export async function deleteDistinct(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const record = await draft.read.objectStore('distinct').get(id);
    if (!record) throw notFound('pair');
    const [one, other] = await rowsOf(draft.read, record.entities);
    await draft.delete('distinct', id);
    return { label: `May take ${one?.name ?? 'one'} and ${other?.name ?? 'another'} for the same again`, result: {} };
  });
}

/** The ids of all that the reader told apart from an entity, by any of its records. */
export async function toldApart(tx: ReadTx, members: readonly string[]): Promise<ReadonlySet<string>> {
  const index = tx.objectStore('distinct').index('entities');
  const records: DistinctRecord[] = (await Promise.all(members.map((id) => index.getAll(id)))).flat();
  return new Set(records.flatMap(({ entities }) => entities).filter((id) => !members.includes(id)));
}
