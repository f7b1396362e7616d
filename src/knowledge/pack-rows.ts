import { idsOfPack } from './ids.ts';
import { type Packs, readPacks } from './known-packs.ts';
import { bumpCounter } from './names-counter.ts';
import { refreshRows, rowOf } from './row-store.ts';
import type { PackEntityRecord, RowRecord } from './schema.ts';
import type { ReadTx, Writing } from './transaction.ts';

/** Records read or put before the database is waited for. */
const BATCH = 1000;

/**
 * Makes all rows of a pack's entities anew, after its records changed or it was switched.
 *
 * Asking the database for the group of each entity takes seconds for ten thousand. So what stands alone, which is
 * nearly all of a pack, gets its row from its record; only what is joined or written on goes the long way.
 */
export async function refreshPack(tx: Writing, pack: string): Promise<void> {
  const packs = await readPacks(tx.read);
  const others = await clearRows(tx, pack);
  const anchored = await tx.read.objectStore('anchors').getAllKeys(idsOfPack(pack));
  const joined = packs.get(pack)?.on ? await putPlainRows(tx, pack, packs, new Set(anchored)) : [];
  await refreshRows(tx, [...others, ...anchored, ...joined], packs);
  await bumpCounter(tx);
}

/** Deletes the rows that the pack leads; ids of others in them, and of rows that it is in without leading. */
async function clearRows({ read, write }: Writing, pack: string): Promise<string[]> {
  const range = idsOfPack(pack);
  const others: string[] = [];
  for await (const rows of batches<RowRecord>((from, count) => read.objectStore('rows').getAll(from, count), range)) {
    for (const { members } of rows) if (members.length > 1) others.push(...members);
  }
  const list = IDBKeyRange.bound([`pack:${pack}`], [`pack:${pack}`, []]);
  const listed = await read.objectStore('rows').index('lists').getAllKeys(list);
  await write.objectStore('rows').delete(range);
  return [...others, ...listed].filter((id) => !range.includes(id));
}

/** Puts the rows of the entities that stand alone; returns the ids of the others. */
async function putPlainRows(
  { read, write }: Writing,
  pack: string,
  packs: Packs,
  anchored: ReadonlySet<string>,
): Promise<string[]> {
  const shared = await sharedKeys(read, packs);
  const joined: string[] = [];
  const rows = write.objectStore('rows');
  for await (const bases of packEntities(read, pack)) {
    await Promise.all(
      bases.map(async (base) => {
        const { id } = base;
        const alone = !anchored.has(id) && !base.outsideKeys.some((key) => shared.has(key));
        const row = alone ? rowOf([{ id, pack, base, aliases: [], notes: 0, live: true }], packs) : null;
        if (row) await rows.put(row);
        else joined.push(id);
      }),
    );
  }
  return joined;
}

/** The outside ids that more than one record has. */
async function sharedKeys(tx: ReadTx, packs: Packs): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  const add = (records: readonly { outsideKeys: string[] }[]): void => {
    for (const key of records.flatMap((record) => record.outsideKeys)) (seen.has(key) ? shared : seen).add(key);
  };
  add(await tx.objectStore('entities').getAll());
  add(await tx.objectStore('anchors').getAll());
  for (const { id, on } of packs.values()) {
    if (on) for await (const records of packEntities(tx, id)) add(records);
  }
  return shared;
}

function packEntities(tx: ReadTx, pack: string): AsyncGenerator<PackEntityRecord[]> {
  return batches((from, count) => tx.objectStore('packEntities').getAll(from, count), idsOfPack(pack));
}

/** All records of a range of ids, some at a time. */
async function* batches<T extends { id: string }>(
  getAll: (range: IDBKeyRange, count: number) => Promise<T[]>,
  range: IDBKeyRange,
): AsyncGenerator<T[]> {
  for (let rest = range; ; ) {
    const records = await getAll(rest, BATCH);
    const last = records.at(-1);
    if (last) yield records;
    if (!last || records.length < BATCH) return;
    rest = IDBKeyRange.bound(last.id, range.upper, true, true);
  }
}
