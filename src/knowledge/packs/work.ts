import { v7 as newId } from 'uuid';
import { Problem } from '../../problem.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { PackEntityRecord, PackRecord, PackWorkRecord } from '../database/pack-records.ts';
import { sameRecord } from '../database/same-record.ts';
import { reading, type Writing, writing } from '../database/transaction.ts';
import { logNames } from '../rows/names-log.ts';
import { batchesOf, stagedOf } from './batches.ts';
import { sharedKeys } from './shared-keys.ts';
import { PACK_STORES, workOn } from './step.ts';

/** What becomes of a pack: on, off or, with null, removed; with new records where they are given. */
export interface PackPlan {
  pack: PackRecord | null;
  entities?: PackEntityRecord[];
}

/**
 * Carries out a plan in batches of one short transaction each. The plan itself, all new records included, is written
 * first and in one piece: from then on a kill at any moment only interrupts the work, and it is taken up again.
 * `plan` sees the pack as it is when nothing else is being done to packs; null means that there is nothing to do.
 *
 * @throws Problem `storage-full`; whatever `plan` throws
 */
export async function doPackWork(
  db: KnowledgeDb,
  id: string,
  plan: (before: PackRecord | undefined) => PackPlan | null,
): Promise<void> {
  for (let begun = false; !begun; ) {
    const finished = await resumePackWork(db);
    begun = await writing(db, (tx) => begin(tx, id, plan, finished.includes(id)), ['packs', 'packWork', 'staged']);
  }
  await resumePackWork(db);
}

/** Takes up all work on packs that a kill interrupted. Resolves with the ids of those packs. */
export async function resumePackWork(db: KnowledgeDb): Promise<string[]> {
  const works = await reading(db, (tx) => tx.objectStore('packWork').getAll(), ['packWork']);
  for (const work of works) await finish(db, work);
  return works.map(({ id }) => id);
}

/** Says whether there is nothing to wait for first. */
async function begin(
  { read, write }: Writing,
  id: string,
  plan: (before: PackRecord | undefined) => PackPlan | null,
  resumed: boolean,
): Promise<boolean> {
  if ((await read.objectStore('packWork').count()) > 0) return false;
  const before = await read.objectStore('packs').get(id);
  const planned = plan(before);
  if (!planned) return true;
  // Who asks again for what a kill had interrupted has it: a huge pack, begun anew each time, would never be there.
  if (resumed && sameRecord(planned.pack, before)) return true;
  const batches = planned.entities ? batchesOf(planned.entities) : [];
  await Promise.all(batches.map(async (batch, at) => write.objectStore('staged').put(batch, [id, at])));
  const work = { id, plan: newId(), before: before ?? null, staged: batches.length, done: 0, after: '' };
  await write.objectStore('packWork').put(work);
  await (planned.pack ? write.objectStore('packs').put(planned.pack) : write.objectStore('packs').delete(id));
  return true;
}

async function finish(db: KnowledgeDb, work: PackWorkRecord): Promise<void> {
  const shared = await sharedKeys(db, work);
  try {
    while (await workOn(db, work, shared));
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'storage-full')) throw error;
    await giveUp(db, work);
    while (await workOn(db, work, shared));
    throw error;
  }
}

/** There is no room for a pack: one that was not there before is removed again, one that was stays as it stands. */
async function giveUp(db: KnowledgeDb, { id, plan }: PackWorkRecord): Promise<void> {
  await writing(
    db,
    async (tx) => {
      const { write } = tx;
      const work = await tx.read.objectStore('packWork').get(id);
      if (work?.plan !== plan) return;
      await write.objectStore('staged').delete(stagedOf(id));
      if (work.before) {
        await write.objectStore('packs').put(work.before);
        await write.objectStore('packWork').delete(id);
        await logNames(tx, null);
      } else {
        await write.objectStore('packs').delete(id);
        await write.objectStore('packWork').put({ ...work, staged: 0, done: 0, after: '' });
      }
    },
    PACK_STORES,
  );
}
