import type { ReadTx, Writing } from './transaction.ts';

/** How often names have changed so far. */
export async function readCounter(tx: ReadTx): Promise<number> {
  return (await tx.objectStore('meta').get('names')) ?? 0;
}

/** Makes every lexicon that was compiled so far stale. */
export async function bumpCounter({ read, write }: Writing): Promise<void> {
  await write.objectStore('meta').put((await readCounter(read)) + 1, 'names');
}
