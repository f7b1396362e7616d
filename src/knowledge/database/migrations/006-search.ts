import { v7 as newId } from 'uuid';
import type { Migration } from './migration.ts';

/**
 * Notes are found newest first, and entities by their summaries too. What is there is made findable in pieces: a pack
 * as if it were switched on again.
 */
export const search: Migration = {
  stores: {
    noteTerms: { keyPath: 'id', indexes: { terms: { keyPath: 'terms', multiEntry: true } } },
    packWords: { keyPath: ['pack', 'word', 'batch'] },
    searchWork: { keyPath: 'id' },
  },
  dropped: { notes: ['words'] },
  async plan(tx) {
    for (const id of ['notes', 'entities', 'anchors'] as const) {
      if ((await tx.objectStore(id).count()) > 0) await tx.objectStore('searchWork').put({ id });
    }
    const begun = new Set(await tx.objectStore('packWork').getAllKeys());
    for (const before of await tx.objectStore('packs').getAll()) {
      if (!before.on || begun.has(before.id)) continue;
      const work = { id: before.id, plan: newId(), before, staged: 0, done: 0, after: '' };
      await tx.objectStore('packWork').put(work);
    }
  },
};
