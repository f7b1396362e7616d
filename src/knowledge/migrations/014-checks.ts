import type { Migration } from './migration.ts';

/** The reader's checks of packs' facts. */
export const checks: Migration = {
  stores: { checks: { keyPath: 'id', indexes: { entity: { keyPath: 'entity' } } } },
};
