/** Knowledge bases for tests: each in a database of its own, in memory. */
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import type { Pack } from '../../../src/exchange/pack-format.ts';
import { entityRows, type KnowledgeDb, listEntities, openKnowledge } from '../../../src/knowledge/index.ts';
import type { ListName } from '../../../src/knowledge/rows/lists.ts';
import { Problem, type ProblemCode } from '../../../src/problem.ts';
import type { EntityRow } from '../../../src/views.ts';

let count = 0;

/** A name that no other test uses. */
export function freshName(): string {
  return `test-${++count}`;
}

export function openFresh(): Promise<KnowledgeDb> {
  return openKnowledge(freshName());
}

/** A pack with these entities, where only the entities matter. */
export function packOf(id: string, entities: Pack['entities']): Pack {
  return {
    format: 'apropos-pack',
    version: 1,
    id,
    name: `Pack ${id}`,
    description: '',
    source: 'a test',
    licence: 'CC0-1.0',
    date: '2025-01-01',
    entities,
  };
}

/** Asserts that a promise fails with a Problem, and returns the message for the reader. */
export async function problemOf(promise: Promise<unknown>, code: ProblemCode): Promise<string> {
  const error = await promise.then(
    () => assert.fail('nothing was refused'),
    (thrown) => thrown,
  );
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return error.message;
}

/** Everything in the stores that the reader's changes write, derived rows included; not the history itself. */
export async function contents(db: KnowledgeDb): Promise<unknown> {
  const stores = [
    'entities',
    'aliases',
    'facts',
    'checks',
    'notes',
    'noteTerms',
    'exclusions',
    'choices',
    'distinct',
    'tags',
    'unsuggested',
    'settings',
    'forgotten',
    'rows',
    'packs',
    'packWords',
  ] as const;
  return Promise.all(stores.map(async (store) => [store, await db.getAll(store)]));
}

/** The rows of a whole list, by name. */
export async function listed(db: KnowledgeDb, list: ListName = {}): Promise<EntityRow[]> {
  const piece = await listEntities(db, { ...list, limit: 99_999 });
  return entityRows(db, piece ?? { ids: [] });
}
