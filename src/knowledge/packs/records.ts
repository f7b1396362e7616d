import type { Pack } from '../../exchange/pack-format.ts';
import { outsideKeys } from '../database/ids.ts';
import type { PackEntityRecord } from '../database/pack-records.ts';

/** A pack's entities as they are stored. */
export function packEntityRecords({ id: pack, entities }: Pack): PackEntityRecord[] {
  return entities.map((entity) => ({
    ...entity,
    id: `${pack}/${entity.id}`,
    pack,
    outsideKeys: outsideKeys(entity.outside),
  }));
}
