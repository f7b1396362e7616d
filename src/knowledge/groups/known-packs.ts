import type { PackRecord } from '../database/pack-records.ts';
import type { ReadTx } from '../database/transaction.ts';

export type Packs = ReadonlyMap<string, PackRecord>;

/** All packs by id, those that are off too. */
export async function readPacks(tx: ReadTx): Promise<Packs> {
  return new Map((await tx.objectStore('packs').getAll()).map((pack) => [pack.id, pack]));
}
