import { idsOfPack } from '../database/ids.ts';
import type { PackEntityRecord, PackWorkRecord } from '../database/pack-records.ts';
import type { ReadTx } from '../database/transaction.ts';

/** Entities of one transaction: few enough that whoever waits for it does not notice. */
const BATCH = 1000;

/** A stretch of a pack's ids, and the records that are to stand there; all stretches together are the whole pack. */
export interface PackBatch {
  range: IDBKeyRange;
  /** Undefined where the records that are there stay. */
  entities: PackEntityRecord[] | undefined;
  /** The last id of the stretch, or null where it is the pack's last stretch. */
  last: string | null;
}

/** The records in the order of their ids, parted. A pack of none is one batch too: it may replace a fuller one. */
export function batchesOf(entities: readonly PackEntityRecord[]): PackEntityRecord[][] {
  const sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const count = Math.max(1, Math.ceil(sorted.length / BATCH));
  return Array.from({ length: count }, (_, at) => sorted.slice(at * BATCH, (at + 1) * BATCH));
}

/** The batch that comes next. */
export async function nextBatch(tx: ReadTx, { id, staged, done, after }: PackWorkRecord): Promise<PackBatch> {
  const whole = idsOfPack(id);
  const rest = IDBKeyRange.bound(after || whole.lower, whole.upper, after !== '', true);
  const entities = staged > 0 ? await tx.objectStore('staged').get([id, done]) : undefined;
  const ids = entities?.map((entity) => entity.id) ?? (await tx.objectStore('packEntities').getAllKeys(rest, BATCH));
  const isLast = staged > 0 ? done + 1 >= staged : ids.length < BATCH;
  const last = isLast ? null : (ids.at(-1) ?? null);
  const range = last === null ? rest : IDBKeyRange.bound(rest.lower, last, rest.lowerOpen, false);
  return { range, entities, last };
}

/** The keys of a pack's staged batches. */
export function stagedOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
