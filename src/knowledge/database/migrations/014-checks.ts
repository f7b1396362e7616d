import type { Migration } from './migration.ts';

/** The reader's checks of packs' facts; and articles are found by whom the popup said to be new in them. */
export const checks: Migration = {
  stores: {
    checks: { keyPath: 'id', indexes: { entity: { keyPath: 'entity' } } },
    articles: { indexes: { told: { keyPath: 'told', multiEntry: true } } },
  },
};
