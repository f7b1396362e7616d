import type { IDBPTransaction } from 'idb';
import type { KnowledgeSchema, StoreName } from '../schema.ts';

/** One store of a schema version: its key and its indexes. */
export interface StoreDeclaration {
  /** Left out where the key stands outside the record. */
  keyPath?: string | string[];
  indexes?: Readonly<Record<string, { keyPath: string | string[]; multiEntry?: true }>>;
}

/** What one version of the schema adds to the version before. Once released, a migration is never edited. */
export interface Migration {
  stores: Readonly<Partial<Record<StoreName, StoreDeclaration>>>;
  /** Indexes that are no longer read. */
  dropped?: Readonly<Partial<Record<StoreName, readonly string[]>>>;
  /**
   * Writes down what is to be done to the records of an older version. All else waits for it, and a background that is
   * ended begins it anew: work that grows with the records is planned here and done in pieces later.
   */
  plan?: (tx: UpgradeTx) => Promise<void>;
}

export type UpgradeTx = IDBPTransaction<KnowledgeSchema, StoreName[], 'versionchange'>;
