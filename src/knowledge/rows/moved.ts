import type { MovedInList } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { RowRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { type ListName, listName } from './lists.ts';
import { changedSince, readCounter } from './names-log.ts';
import { rowsOf } from './row-store.ts';

/** Entities of which it is told where they stand now: where more have changed, walking the list anew is as fast. */
const MOST = 100;

/**
 * What has changed in the order of a list since the names counter stood at `since`, so that whoever knows the order
 * from then need not walk all of it. Null where it has to be walked anew: more has changed than is told, or it is a
 * list that changes when no name does.
 */
export function movedSince(
  db: KnowledgeDb,
  { since, ...of }: ListName & { since: number },
): Promise<MovedInList | null> {
  if (!followsNames(of)) return Promise.resolve(null);
  const list = listName(of);
  return reading(
    db,
    async (tx) => {
      const changed = await changedSince(tx, since);
      if (!changed || changed.length > MOST) return null;
      // What has become part of another is in that one's row.
      const rows = new Map((await rowsOf(tx, changed)).map((row) => [row.id, row]));
      const there = [...rows.values()].flatMap((row) => placeIn(row, list));
      there.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
      return {
        names: await readCounter(tx),
        touched: [...new Set([...changed, ...rows.keys()])],
        placed: await Promise.all(there.map(async ({ id, name }) => [id, await idBefore(tx, list, name, id)] as const)),
      };
    },
    ['rows', 'meta', 'namesLog'],
  );
}

/** Whether the names counter goes up with every change of a list: who has notes or a tag is no matter of names. */
function followsNames({ of = 'all' }: ListName): boolean {
  return of === 'all' || of === 'mine' || (typeof of === 'object' && 'pack' in of);
}

function placeIn(row: RowRecord, list: string): { id: string; name: string }[] {
  return row.lists.filter(([of]) => of === list).map(([, name]) => ({ id: row.id, name }));
}

/** The id that stands before another in a list; null where that is the first. */
async function idBefore(tx: ReadTx, list: string, name: string, id: string): Promise<string | null> {
  const range = IDBKeyRange.bound([list], [list, name]);
  let cursor = await tx.objectStore('rows').index('lists').openKeyCursor(range, 'prev');
  // Of several with one name the ids are the order.
  while (cursor && (cursor.key as string[])[1] === name && cursor.primaryKey >= id) cursor = await cursor.continue();
  return cursor?.primaryKey ?? null;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
