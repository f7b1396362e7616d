import type { IDBPTransaction } from 'idb';
import type { KnowledgeDb } from './open.ts';
import type { KnowledgeSchema, StoreName } from './schema.ts';
import { storageProblem } from './storage-problem.ts';

/** The stores of the reader's changes: neither the compiled lexicon nor a pack's new records have to wait for one. */
const STORES: StoreName[] = [
  'entities',
  'anchors',
  'aliases',
  'facts',
  'checks',
  'notes',
  'noteTerms',
  'exclusions',
  'choices',
  'distinct',
  'tags',
  'unsuggested',
  'settings',
  'forgotten',
  'changes',
  'journal',
  'packs',
  'packEntities',
  'packWords',
  'rows',
  'meta',
  'namesLog',
];

export type ReadTx = IDBPTransaction<KnowledgeSchema, StoreName[], 'readonly'>;
export type WriteTx = IDBPTransaction<KnowledgeSchema, StoreName[], 'readwrite'>;

/** One readwrite transaction, seen also as one to read from. */
export interface Writing {
  read: ReadTx;
  write: WriteTx;
}

/**
 * Reads from one consistent state of the database. `work` awaits nothing but the transaction's own requests.
 * It waits for whoever writes in one of the stores: those who are quick name the few that they read.
 */
export async function reading<T>(
  db: KnowledgeDb,
  work: (tx: ReadTx) => Promise<T>,
  stores: StoreName[] = STORES,
): Promise<T> {
  try {
    return await work(db.transaction(stores, 'readonly'));
  } catch (error) {
    throw storageProblem(error);
  }
}

/**
 * Writes all or nothing, and resolves when it is on the disk: strict durability, and the transaction complete. What
 * can be done again after a crash of the whole machine need not wait for the disk, and is `relaxed`.
 * `work` awaits nothing but the transaction's own requests; where it throws, nothing is written.
 */
export async function writing<T>(
  db: KnowledgeDb,
  work: (tx: Writing) => Promise<T>,
  stores: StoreName[] = STORES,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> {
  let write: WriteTx | undefined;
  try {
    write = db.transaction(stores, 'readwrite', { durability });
    // Whatever fails first is thrown below; the transaction's own rejection then says nothing new.
    write.done.catch(() => {});
    const result = await work({ read: write as unknown as ReadTx, write });
    await write.done;
    return result;
  } catch (error) {
    abort(write);
    // A request that failed with the whole transaction says "aborted"; the transaction says why.
    throw storageProblem(write?.error ?? error);
  }
}

function abort(tx: WriteTx | undefined): void {
  try {
    tx?.abort();
  } catch {
    // It had ended by itself.
  }
}
