import type { Migration } from './migration.ts';

/** The colours of tags, and the names that are never suggested. */
export const tags: Migration = {
  stores: { tags: { keyPath: 'id' }, unsuggested: { keyPath: 'id' } },
};
