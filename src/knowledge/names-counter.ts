import type { KnowledgeDb } from './open.ts';
import { storageProblem } from './storage-problem.ts';
import type { ReadTx, Writing } from './transaction.ts';

/** How often names have changed so far: a lexicon with another counter is of other names. */
export async function namesCounter(db: KnowledgeDb): Promise<number> {
  try {
    return (await db.get('meta', 'names')) ?? 0;
  } catch (error) {
    throw storageProblem(error);
  }
}

/** The same within a transaction. */
export async function readCounter(tx: ReadTx): Promise<number> {
  return (await tx.objectStore('meta').get('names')) ?? 0;
}

/** Makes every lexicon that was compiled so far stale. */
export async function bumpCounter({ read, write }: Writing): Promise<void> {
  await write.objectStore('meta').put((await readCounter(read)) + 1, 'names');
}
