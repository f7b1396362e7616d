import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as knowledge from '../../../../src/knowledge/index.ts';
import { contents, listed, openFresh, packOf, problemOf } from '../database.ts';
import { pack } from '../steps.ts';

type Db = knowledge.KnowledgeDb;

async function make(db: Db, ...names: string[]): Promise<string[]> {
  const made = names.map((name) => knowledge.createEntity(db, { entity: { name, kind: 'concept' } }));
  return (await Promise.all(made)).map(({ id }) => id);
}

const kinds = async (db: Db): Promise<string[]> => (await listed(db)).map(({ name, kind }) => `${name} ${kind}`);

test('a kind is set for several, packs’ too, as one change that is undone at once', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  const ids = await make(db, 'One', 'Two');
  const before = await contents(db);
  const which = { ids: [...ids, 'countries/IT', 'gone'] };
  const { change, count } = await knowledge.setKinds(db, { which, kind: 'place' });
  assert.equal(count, 2, 'what is of the kind already is not changed');
  assert.deepEqual(await kinds(db), ['Germany place', 'Italy place', 'One place', 'Two place']);
  await knowledge.undoChange(db, change);
  assert.deepEqual(await contents(db), before);
  await knowledge.setKinds(db, { which: { list: {}, except: ids }, kind: 'work' });
  assert.deepEqual(await kinds(db), ['Germany work', 'Italy work', 'One concept', 'Two concept']);
});

test('all that a list has is deleted but what packs know, and comes back with one undo', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  const [one = ''] = await make(db, 'One', 'Two', 'Three');
  await knowledge.addNote(db, { entity: one, text: 'note' });
  const before = await contents(db);
  const { change, count } = await knowledge.deleteEntities(db, { which: { list: { of: 'all' }, except: [] } });
  assert.equal(count, 3);
  assert.deepEqual(
    (await listed(db)).map(({ name }) => name),
    ['Germany', 'Italy'],
  );
  await knowledge.undoChange(db, change);
  assert.deepEqual(await contents(db), before);
  await problemOf(knowledge.deleteEntities(db, { which: { ids: ['countries/IT'] } }), 'not-allowed');
});

test('more than can be changed at once are refused, and none is changed', async () => {
  const db = await openFresh();
  const many = Array.from({ length: 5001 }, (_, at) => ({ id: `${at}`, name: `Name ${at}`, kind: 'work' as const }));
  await knowledge.installPack(db, packOf('many', many), { bundled: true });
  const all = { list: { of: { pack: 'many' } }, except: [] };
  await problemOf(knowledge.setKinds(db, { which: all, kind: 'place' }), 'not-allowed');
  assert.equal(await db.count('entities'), 0);
});
