import type { Migration } from './migration.ts';

const byId = { keyPath: 'id' } as const;

export const first: Migration = {
  stores: {
    entities: { ...byId, indexes: { outside: { keyPath: 'outsideKeys', multiEntry: true } } },
    anchors: { ...byId, indexes: { outside: { keyPath: 'outsideKeys', multiEntry: true } } },
    aliases: { ...byId, indexes: { entity: { keyPath: 'entity' } } },
    facts: { ...byId, indexes: { entity: { keyPath: 'entity' } } },
    notes: {
      ...byId,
      indexes: {
        entity: { keyPath: 'entity' },
        updated: { keyPath: 'updated' },
        words: { keyPath: 'words', multiEntry: true },
      },
    },
    exclusions: { ...byId, indexes: { site: { keyPath: 'site' } } },
    settings: byId,
    journal: { ...byId, indexes: { at: { keyPath: 'at' } } },
    packs: byId,
    packEntities: { ...byId, indexes: { outside: { keyPath: 'outsideKeys', multiEntry: true } } },
    rows: {
      ...byId,
      indexes: {
        members: { keyPath: 'members', multiEntry: true },
        words: { keyPath: 'words', multiEntry: true },
        lists: { keyPath: 'lists', multiEntry: true },
      },
    },
    meta: {},
    compiled: byId,
  },
};
