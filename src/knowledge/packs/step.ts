import type { KnowledgeDb } from '../database/open.ts';
import type { PackRecord, PackWorkRecord } from '../database/pack-records.ts';
import type { StoreName } from '../database/schema.ts';
import { type Writing, writing } from '../database/transaction.ts';
import { refreshAnchors } from '../groups/anchors.ts';
import { readPacks } from '../groups/known-packs.ts';
import { logNames } from '../rows/names-log.ts';
import { refreshPackWords } from '../search/pack-words.ts';
import { nextBatch, type PackBatch } from './batches.ts';
import { refreshRange } from './rows.ts';

/** What a pack and its rows are made of. Settings, exclusions and the journal go on meanwhile. */
export const PACK_STORES: StoreName[] = [
  'entities',
  'anchors',
  'aliases',
  'facts',
  'notes',
  'packs',
  'packEntities',
  'packWords',
  'packWork',
  'staged',
  'rows',
  'meta',
  'namesLog',
];

/**
 * Does one batch of the work on a pack, and says whether there is more. Each batch is whole: of every entity the
 * record and the row are both as before or both as planned. Two who work on one pack take turns.
 */
export function workOn(db: KnowledgeDb, { id, plan }: PackWorkRecord, shared: ReadonlySet<string>): Promise<boolean> {
  return writing(
    db,
    async (tx) => {
      const work = await tx.read.objectStore('packWork').get(id);
      if (work?.plan !== plan) return false;
      const batch = await nextBatch(tx.read, work);
      await doBatch(tx, work, batch, shared);
      await tick(tx, work, batch);
      return batch.last !== null;
    },
    PACK_STORES,
    'relaxed',
  );
}

async function doBatch(
  tx: Writing,
  work: PackWorkRecord,
  { range, entities }: PackBatch,
  shared: ReadonlySet<string>,
): Promise<void> {
  const { id, before } = work;
  const packs = await readPacks(tx.read);
  const pack = packs.get(id);
  const store = tx.write.objectStore('packEntities');
  const known = before?.on ? await tx.read.objectStore('packEntities').getAllKeys(range) : [];
  if (!pack || entities) await store.delete(range);
  if (pack && entities) {
    await Promise.all(entities.map(async (entity) => store.put(entity)));
    await refreshAnchors(tx, range, pack.name);
  }
  const bases = await basesOf(tx, pack, { range, entities });
  await refreshPackWords(tx, work, bases);
  await refreshRange(tx, { pack: id, range, known, bases, shared }, packs);
}

async function basesOf(
  { read }: Writing,
  pack: PackRecord | undefined,
  { range, entities }: Pick<PackBatch, 'range' | 'entities'>,
): Promise<NonNullable<PackBatch['entities']>> {
  return pack?.on ? (entities ?? read.objectStore('packEntities').getAll(range)) : [];
}

/** Notes what is done; after the last batch names have changed and the work is over. */
async function tick(tx: Writing, work: PackWorkRecord, { last }: PackBatch): Promise<void> {
  const { write } = tx;
  await write.objectStore('staged').delete([work.id, work.done]);
  if (last !== null) {
    await write.objectStore('packWork').put({ ...work, done: work.done + 1, after: last });
  } else {
    await write.objectStore('packWork').delete(work.id);
    await logNames(tx, null);
  }
}
