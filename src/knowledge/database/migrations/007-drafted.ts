import type { Migration } from './migration.ts';

/** A compile that is cut off goes on from the names that it has drafted. */
export const drafted: Migration = {
  stores: { drafted: { keyPath: 'batch' } },
};
