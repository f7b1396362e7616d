import { keyOfId } from '../database/ids.ts';
import type { PackEntityRecord } from '../database/pack-records.ts';
import type { Writing } from '../database/transaction.ts';
import type { Packs } from '../groups/known-packs.ts';
import { refreshRows, rowOf } from '../rows/row-store.ts';
import { ownKeys } from './shared-keys.ts';

interface Stretch {
  pack: string;
  range: IDBKeyRange;
  /** Ids within the range that may stand in rows from before. */
  known: readonly string[];
  /** The pack's records within the range, where it is on. */
  bases: readonly PackEntityRecord[];
  /** Outside ids that more than one pack's record has. */
  shared: ReadonlySet<string>;
}

/**
 * Makes the rows of a stretch of a pack's entities anew, after its records changed or the pack was switched.
 *
 * Asking the database for the group of each entity takes seconds for ten thousand. So what stands alone, which is
 * nearly all of a pack, gets its row from its record; only what is joined or written on goes the long way.
 */
export async function refreshRange(tx: Writing, stretch: Stretch, packs: Packs): Promise<void> {
  const { read, write } = tx;
  const { range, known } = stretch;
  const led = await read.objectStore('rows').getAll(range);
  const leaders = new Set(led.map(({ id }) => id));
  // Whoever stood in a row with others: in one that is led from here, or from elsewhere.
  const parted = led.flatMap(({ members }) => (members.length > 1 ? members : []));
  const moved = known.filter((id) => !leaders.has(id));
  const anchored = new Set(await read.objectStore('anchors').getAllKeys(range));
  await write.objectStore('rows').delete(range);
  const joined = await putPlainRows(tx, stretch, packs, anchored);
  await refreshRows(tx, [...new Set([...parted, ...moved, ...anchored, ...joined])], packs);
}

/** Puts the rows of the entities that stand alone; returns the ids of the others. */
async function putPlainRows(
  { read, write }: Writing,
  { pack, bases, shared }: Stretch,
  packs: Packs,
  anchored: ReadonlySet<string>,
): Promise<string[]> {
  const joined: string[] = [];
  const own = await ownKeys(read);
  const rows = write.objectStore('rows');
  await Promise.all(
    bases.map(async (base) => {
      const { id } = base;
      const keys = [keyOfId(id), ...base.outsideKeys];
      const alone = !anchored.has(id) && !keys.some((key) => shared.has(key) || own.has(key));
      const row = alone ? rowOf([{ id, pack, base, aliases: [], notes: 0, facts: 0, live: true }], packs) : null;
      if (row) await rows.put(row);
      else joined.push(id);
    }),
  );
  return joined;
}
