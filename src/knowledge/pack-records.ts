import type { Pack } from '../exchange/pack-format.ts';
import { refreshAnchors } from './anchors.ts';
import { idsOfPack, outsideKeys } from './ids.ts';
import { refreshPack } from './pack-rows.ts';
import type { PackEntityRecord, PackRecord } from './schema.ts';
import type { Writing } from './transaction.ts';

/** Records put before the database is waited for. */
const BATCH = 1000;

/** Replaces all records of a pack, its rows included. */
export async function writePack(tx: Writing, pack: PackRecord, entities: Pack['entities']): Promise<void> {
  const store = tx.write.objectStore('packEntities');
  await store.delete(idsOfPack(pack.id));
  await tx.write.objectStore('packs').put(pack);
  for (let from = 0; from < entities.length; from += BATCH) {
    const batch = entities.slice(from, from + BATCH);
    await Promise.all(batch.map(async (entity) => store.put(packEntityRecord(pack.id, entity))));
  }
  await refreshAnchors(tx, idsOfPack(pack.id), pack.name);
  await refreshPack(tx, pack.id);
}

function packEntityRecord(pack: string, entity: Pack['entities'][number]): PackEntityRecord {
  return { ...entity, id: `${pack}/${entity.id}`, pack, outsideKeys: outsideKeys(entity.outside) };
}
