import { Problem } from '../../problem.ts';
import type { Changed, ChangeRow } from '../../views.ts';
import { packOf } from '../database/ids.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { sameRecord } from '../database/same-record.ts';
import type { ChangeRecord, JournalRecord } from '../database/schema.ts';
import { type ReadTx, reading, type Writing } from '../database/transaction.ts';
import { change, NO_CHANGE, touched } from './change.ts';
import { twinName, twinOf } from './twin.ts';

const UNDID = 'Undid: ';

/** The reader's changes of the last 30 days, newest first. */
export function listChanges(db: KnowledgeDb, { limit }: { limit: number }): Promise<ChangeRow[]> {
  return reading(
    db,
    async (tx) => {
      const rows: ChangeRow[] = [];
      let cursor = await tx.objectStore('changes').index('at').openCursor(null, 'prev');
      for (; cursor && rows.length < limit; cursor = await cursor.continue()) {
        const { id, at, label, undone } = cursor.value;
        rows.push({ id, at, label, undone, undoing: label.startsWith(UNDID) });
      }
      return rows;
    },
    ['changes'],
  );
}

/**
 * Puts back everything that a change wrote, exactly as it was. That is a change too, and can be undone.
 *
 * @throws Problem `not-found` where the journal has let the change go, `changed-since` where it is undone already, a
 * later change wrote one of its records or wrote the same anew: nothing is put back then.
 */
export function undoChange(db: KnowledgeDb, id: string, request?: string): Promise<Changed> {
  return change(db, request, async (draft, { write }) => {
    if (id === NO_CHANGE) return { label: '', result: {} };
    const listed = await draft.read.objectStore('changes').get(id);
    const entry = await draft.read.objectStore('journal').get(id);
    if (!listed || !entry)
      throw new Problem('not-found', 'This change is no longer in the history, which keeps 30 days.');
    const { label } = listed;
    if (listed.undone) throw new Problem('changed-since', `“${label}” has been undone already.`);
    for (const { store, key, after } of entry.writes) {
      const current = (await draft.read.objectStore(store).get(key)) ?? null;
      if (!sameRecord(current, after)) throw changedSince(label);
    }
    for (const { store, key, before } of entry.writes) {
      await (before ? draft.put(store, before) : draft.delete(store, key));
    }
    await refuseTwins(draft.read, entry, label);
    if (await leavesOrphans(draft.read, touched(entry.writes))) throw changedSince(label);
    await mark({ read: draft.read, write }, listed, true);
    return { label: undoLabel(label), result: {}, undoes: id };
  });
}

/**
 * The change is undone, or holds again. Where it was an undoing itself, what it had undone holds, or is undone again;
 * and so on to the change that it all began with.
 */
async function mark({ read, write }: Writing, listed: ChangeRecord, undone: boolean): Promise<void> {
  await write.objectStore('changes').put({ ...listed, undone });
  const original = listed.undoes === undefined ? undefined : await read.objectStore('changes').get(listed.undoes);
  if (original) await mark({ read, write }, original, !undone);
}

/** Whether something is written on one of these entities that is the reader's own and is not there. */
async function leavesOrphans(tx: ReadTx, ids: readonly string[]): Promise<boolean> {
  const stores = ['notes', 'facts', 'aliases'] as const;
  for (const id of ids) {
    if (packOf(id) !== null || (await tx.objectStore('entities').getKey(id))) continue;
    const counts = await Promise.all(stores.map((store) => tx.objectStore(store).index('entity').count(id)));
    if (counts.some((count) => count > 0)) return true;
  }
  return false;
}

async function refuseTwins(tx: ReadTx, { writes }: JournalRecord, label: string): Promise<void> {
  for (const write of writes) {
    const twin = await twinOf(tx, write);
    if (!twin) continue;
    throw new Problem('changed-since', `“${label}” cannot be undone: “${twinName(twin)}” is there again already.`);
  }
}

function undoLabel(label: string): string {
  return label.startsWith(UNDID) ? `Did again: ${label.slice(UNDID.length)}` : `${UNDID}${label}`;
}

function changedSince(label: string): Problem {
  return new Problem(
    'changed-since',
    `“${label}” cannot be undone: what it changed was changed or written on since. Undo the later change first.`,
  );
}
