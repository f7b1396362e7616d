import type { Migration } from './migration.ts';

/**
 * What the reader wrote on of packs' stands in the list of the reader's as well: their rows are made anew in pieces.
 */
export const written: Migration = {
  stores: {},
  async plan(tx) {
    if ((await tx.objectStore('anchors').count()) > 0) await tx.objectStore('searchWork').put({ id: 'anchors' });
  },
};
