import type { Migration } from './migration.ts';

/** Notes are found by the entities that they link to: those that are there are made so in pieces. */
export const noteLinks: Migration = {
  stores: {},
  async plan(tx) {
    if ((await tx.objectStore('notes').count()) > 0) await tx.objectStore('searchWork').put({ id: 'notes' });
  },
};
