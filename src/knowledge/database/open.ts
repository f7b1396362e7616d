import { type IDBPDatabase, openDB } from 'idb';
import { Problem } from '../../problem.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration, StoreDeclaration, UpgradeTx } from './migrations/migration.ts';
import type { KnowledgeSchema, StoreName } from './schema.ts';
import { storageProblem, unavailable } from './storage-problem.ts';

/** One open knowledge base. */
export type KnowledgeDb = IDBPDatabase<KnowledgeSchema>;

/** How long an older connection may take to close, in ms: ours close at once, so a longer wait is a hung one. */
const BLOCKED_MS = 5000;

/**
 * Databases that an older connection keeps from being opened. The browser has a further opening wait behind that one
 * and tells it nothing, so that it would wait for ever.
 */
const heldUp = new Set<string>();

/**
 * Opens the knowledge base with this name, brought to the current version of the schema.
 *
 * `onClose` is called when the handle stops working by itself: a newer version of the extension wants to open the
 * database, or the browser closed it. The caller then opens again.
 *
 * @throws Problem `storage-unavailable` where the browser gives no database, an older one stays open, or the
 * database is of a newer version than this code; `storage-full` where there is no room.
 */
export async function openKnowledge(name: string, { onClose }: { onClose?: () => void } = {}): Promise<KnowledgeDb> {
  if (typeof indexedDB === 'undefined') throw unavailable();
  if (heldUp.has(name)) throw blockedProblem();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abandoned = false;
  try {
    return await new Promise<KnowledgeDb>((resolve, reject) => {
      const opening = openDB<KnowledgeSchema>(name, MIGRATIONS.length, {
        async upgrade(db, from, _to, tx) {
          for (const migration of MIGRATIONS.slice(from)) await migrate(db, tx, migration);
        },
        blocked() {
          heldUp.add(name);
          timer = setTimeout(() => reject(blockedProblem()), BLOCKED_MS);
        },
        blocking(_current, _blocked, event) {
          (event.target as IDBDatabase).close();
          onClose?.();
        },
        terminated() {
          onClose?.();
        },
      });
      opening.then((db) => (abandoned ? db.close() : resolve(db)), reject).finally(() => heldUp.delete(name));
    });
  } catch (error) {
    abandoned = true;
    throw storageProblem(error);
  } finally {
    clearTimeout(timer);
  }
}

async function migrate(db: KnowledgeDb, tx: UpgradeTx, { stores, dropped = {}, plan }: Migration): Promise<void> {
  for (const [store, declared] of Object.entries(stores)) declare(db, tx, store as StoreName, declared);
  for (const [store, indexes] of Object.entries(dropped)) {
    for (const index of indexes) tx.objectStore(store as StoreName).deleteIndex(index);
  }
  await plan?.(tx);
}

function declare(db: KnowledgeDb, tx: UpgradeTx, name: StoreName, { keyPath, indexes = {} }: StoreDeclaration): void {
  const store = tx.objectStoreNames.contains(name)
    ? tx.objectStore(name)
    : db.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
  for (const [index, { keyPath: path, multiEntry = false }] of Object.entries(indexes)) {
    store.createIndex(index as never, path, { multiEntry });
  }
}

function blockedProblem(): Problem {
  return new Problem(
    'storage-unavailable',
    'An older version of Apropos still holds the knowledge base open. Close its other tabs, or restart the browser.',
  );
}
