/**
 * How often names have changed, and in which rows: what was compiled from an older state is brought up to date by it.
 */
import type { ReadTx, Writing } from '../database/transaction.ts';

/** Rows of one change that are remembered; where it has more, compiling is faster. */
const MOST = 1000;

/** How often names have changed so far: a lexicon with another counter is of other names. */
export async function readCounter(tx: ReadTx): Promise<number> {
  return (await tx.objectStore('meta').get('names')) ?? 0;
}

/** Notes that the names, kinds or ranks of these rows have changed; null for more than anybody counted. */
export async function logNames({ read, write }: Writing, rows: readonly string[] | null): Promise<void> {
  const counter = (await readCounter(read)) + 1;
  await write.objectStore('meta').put(counter, 'names');
  const few = rows !== null && rows.length <= MOST;
  await write.objectStore('namesLog').put({ counter, rows: few ? [...rows] : null });
}

/** The rows that changed since the counter stood there, each once; null where that is not known. */
export async function changedSince(tx: ReadTx, counter: number): Promise<string[] | null> {
  const changes = await tx.objectStore('namesLog').getAll(IDBKeyRange.lowerBound(counter, true));
  if (changes.length !== (await readCounter(tx)) - counter) return null;
  const rows = new Set<string>();
  for (const change of changes) {
    if (change.rows === null) return null;
    for (const row of change.rows) rows.add(row);
  }
  return rows.size <= MOST ? [...rows] : null;
}
