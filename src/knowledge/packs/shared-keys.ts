import { idsOfPack } from '../database/ids.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { PackEntityRecord, PackWorkRecord } from '../database/pack-records.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { stagedOf } from './batches.ts';

/** Records read in one transaction. */
const BATCH = 2000;

/**
 * The outside ids that more than one record has, among the packs that are on and the pack that is being worked on as
 * it will be. Found once for all batches: nothing else is done to packs meanwhile.
 */
export async function sharedKeys(db: KnowledgeDb, { id, staged }: PackWorkRecord): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  const packs = await reading(db, (tx) => tx.objectStore('packs').getAll(), ['packs']);
  for (const pack of packs.filter(({ on }) => on)) {
    for await (const records of pack.id === id && staged > 0 ? stagedRecords(db, id) : packRecords(db, pack.id)) {
      for (const key of records.flatMap(({ outsideKeys }) => outsideKeys)) (seen.has(key) ? shared : seen).add(key);
    }
  }
  return shared;
}

/** The keys of what the reader made or wrote on, which may change between two batches. */
export async function ownKeys(tx: ReadTx): Promise<ReadonlySet<string>> {
  const own = await Promise.all(
    (['entities', 'anchors'] as const).map((store) => tx.objectStore(store).index('outside').getAll()),
  );
  return new Set(own.flat().flatMap(({ outsideKeys }) => outsideKeys));
}

async function* packRecords(db: KnowledgeDb, pack: string): AsyncGenerator<PackEntityRecord[]> {
  const { lower, upper } = idsOfPack(pack);
  for (let after = lower; ; ) {
    const range = IDBKeyRange.bound(after, upper, true, true);
    const records = await reading(db, (tx) => tx.objectStore('packEntities').getAll(range, BATCH), ['packEntities']);
    yield records;
    const last = records.at(-1);
    if (!last || records.length < BATCH) return;
    after = last.id;
  }
}

async function* stagedRecords(db: KnowledgeDb, pack: string): AsyncGenerator<PackEntityRecord[]> {
  const keys = await reading(db, (tx) => tx.objectStore('staged').getAllKeys(stagedOf(pack)), ['staged']);
  for (const key of keys) yield (await reading(db, (tx) => tx.objectStore('staged').get(key), ['staged'])) ?? [];
}
