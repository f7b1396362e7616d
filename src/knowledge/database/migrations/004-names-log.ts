import type { Migration } from './migration.ts';

export const namesLog: Migration = {
  stores: { namesLog: { keyPath: 'counter' } },
};
