import { rowsOf } from '../row-store.ts';
import type { RowRecord, SightingRecord } from '../schema.ts';
import type { ReadTx } from '../transaction.ts';
import type { Stands } from './standing.ts';

/** All sightings of one record of an entity, the last read first: an array sorts after every number. */
export const newestOf = (entity: string): IDBKeyRange => IDBKeyRange.bound([entity], [entity, []]);

/**
 * The sightings that stand of all records of an entity, the last read first. An article counts once, though another
 * record of the entity may have led when it was read again.
 *
 * @param most read of each record
 */
export async function sightingsOf(
  tx: ReadTx,
  { members }: Pick<RowRecord, 'members'>,
  stands: Stands,
  most?: number,
): Promise<SightingRecord[]> {
  const index = tx.objectStore('sightings').index('newest');
  const all = await Promise.all(members.map((id) => index.getAll(newestOf(id), most)));
  const standing = all.flat().filter(stands);
  if (all.filter(({ length }) => length > 0).length < 2) return standing;
  standing.sort((a, b) => b.last - a.last);
  return [...new Map(standing.toReversed().map((one) => [one.article, one])).values()].reverse();
}

/** Ids of all records of an entity; of one that is known no more its own. */
export async function membersOf(tx: ReadTx, id: string): Promise<string[]> {
  return (await rowsOf(tx, [id]))[0]?.members ?? [id];
}
