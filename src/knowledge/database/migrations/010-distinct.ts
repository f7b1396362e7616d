import type { Migration } from './migration.ts';

/** Entities of which the reader said that they are not the same. */
export const distinct: Migration = {
  stores: { distinct: { keyPath: 'id', indexes: { entities: { keyPath: 'entities', multiEntry: true } } } },
};
