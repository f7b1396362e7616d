import type { AliasRecord, ExclusionRecord, JournalWrite } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';

/**
 * A record that says the same as one that a write has put back, under another id: the reader wrote it anew after
 * they had deleted it. With both there, deleting either would seem to do nothing.
 */
export async function twinOf(
  tx: ReadTx,
  { store, key }: Pick<JournalWrite, 'store' | 'key'>,
): Promise<AliasRecord | ExclusionRecord | undefined> {
  if (store === 'aliases') {
    const own = await tx.objectStore('aliases').get(key);
    const there = own ? await tx.objectStore('aliases').index('entity').getAll(own.entity) : [];
    return there.find(({ id, canon, off }) => id !== key && canon === own?.canon && off === own.off);
  }
  if (store === 'exclusions') {
    const own = await tx.objectStore('exclusions').get(key);
    const there = own ? await tx.objectStore('exclusions').index('site').getAll(own.site) : [];
    return there.find(({ id, canon }) => id !== key && canon === own?.canon);
  }
  return undefined;
}

/** The name of such a record, as the reader wrote it. */
export function twinName(twin: AliasRecord | ExclusionRecord): string {
  return 'text' in twin ? twin.text : twin.name;
}
