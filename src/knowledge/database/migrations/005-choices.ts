import type { Migration } from './migration.ts';

/** Who is meant by a name that several have. */
export const choices: Migration = {
  stores: { choices: { keyPath: 'id', indexes: { entity: { keyPath: 'entity' } } } },
};
