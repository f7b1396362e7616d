import type { RowRecord } from '../database/schema.ts';
import type { SightingRecord } from '../database/sighting-records.ts';
import type { ReadTx } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';
import type { Stands } from './standing.ts';

/** All sightings of one record of an entity, by article or the last read first: an array sorts after every number. */
export const ofRecord = (entity: string): IDBKeyRange => IDBKeyRange.bound([entity], [entity, []]);

type Members = Pick<RowRecord, 'members'>;

/** All sightings that stand of all records of an entity, the last read first. */
export async function sightingsOf(tx: ReadTx, { members }: Members, stands: Stands): Promise<SightingRecord[]> {
  // By their own keys: an index, be it in the order wanted, takes the database twice as long.
  const store = tx.objectStore('sightings');
  return joined(await Promise.all(members.map((id) => store.getAll(ofRecord(id)))), stands);
}

/** Those read last: at most so many of each record. */
export async function latestSightings(
  tx: ReadTx,
  { members }: Members,
  stands: Stands,
  most: number,
): Promise<SightingRecord[]> {
  const index = tx.objectStore('sightings').index('newest');
  return joined(await Promise.all(members.map((id) => index.getAll(ofRecord(id), most))), stands).slice(0, most);
}

/** An article counts once, though another record of the entity may have led when it was read again. */
function joined(all: readonly SightingRecord[][], stands: Stands): SightingRecord[] {
  const standing = all
    .flat()
    .filter(stands)
    .sort((a, b) => b.last - a.last);
  if (all.filter(({ length }) => length > 0).length < 2) return standing;
  return [...new Map(standing.toReversed().map((one) => [one.article, one])).values()].reverse();
}

/** Ids of all records of an entity; of one that is known no more its own. */
export async function membersOf(tx: ReadTx, id: string): Promise<string[]> {
  return (await rowsOf(tx, [id]))[0]?.members ?? [id];
}
