import type { Migration } from './migration.ts';

export const drafts: Migration = {
  stores: { drafts: { keyPath: 'id' } },
};
