import type { StoreName } from '../schema.ts';

/** One store of a schema version: its key and its indexes. */
export interface StoreDeclaration {
  /** Left out where the key stands outside the record. */
  keyPath?: string;
  indexes?: Readonly<Record<string, { keyPath: string; multiEntry?: true }>>;
}

/** What one version of the schema adds to the version before. Once released, a migration is never edited. */
export interface Migration {
  stores: Readonly<Partial<Record<StoreName, StoreDeclaration>>>;
}
