import type { Migration } from './migration.ts';

/** What was read: articles, the sightings in them, and what of these the reader deleted. */
export const sightings: Migration = {
  stores: {
    articles: {
      keyPath: 'id',
      indexes: { url: { keyPath: 'url' }, site: { keyPath: 'site' }, last: { keyPath: 'last' } },
    },
    sightings: {
      keyPath: ['entity', 'article'],
      indexes: { newest: { keyPath: ['entity', 'order'] }, article: { keyPath: 'article' } },
    },
    forgotten: { keyPath: 'id' },
  },
};
