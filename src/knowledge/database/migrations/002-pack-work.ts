import type { Migration } from './migration.ts';

/** Packs are written in batches that a killed worker takes up again. */
export const packWork: Migration = {
  stores: { packWork: { keyPath: 'id' }, staged: {} },
};
