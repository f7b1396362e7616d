import type { PackEntityRecord } from '../database/pack-records.ts';
import type { AnchorRecord } from '../database/schema.ts';
import type { Writing } from '../database/transaction.ts';

/** What is remembered of a pack's entity that the reader writes on. */
export function anchorOf({ id, name, kind, outsideKeys }: PackEntityRecord, packName: string): AnchorRecord {
  return { id, name, kind, packName, outsideKeys };
}

/** Remembers what a pack says now: its name and its outside ids may have been corrected since. */
export async function refreshAnchors({ read, write }: Writing, range: IDBKeyRange, packName: string): Promise<void> {
  for (const id of await read.objectStore('anchors').getAllKeys(range)) {
    const base = await read.objectStore('packEntities').get(id);
    if (base) await write.objectStore('anchors').put(anchorOf(base, packName));
  }
}
