import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canon } from '../../../src/engine/index.ts';
import {
  addExclusion,
  deleteExclusion,
  exclusionsFor,
  listExclusions,
  undoChange,
} from '../../../src/knowledge/index.ts';
import { openFresh, problemOf } from './database.ts';

test('a name is left out on one site, however a text writes it', async () => {
  const db = await openFresh();
  await addExclusion(db, { site: 'example.com', name: 'Nice' });
  assert.ok((await exclusionsFor(db, 'example.com')).has(canon('NICE')));
  assert.equal((await exclusionsFor(db, 'example.org')).size, 0);
});

test('leaving a name out twice is leaving it out once', async () => {
  const db = await openFresh();
  const first = await addExclusion(db, { site: 'example.com', name: 'Nice' });
  const second = await addExclusion(db, { site: 'example.com', name: 'NICE' });
  assert.equal(second.id, first.id);
  assert.equal((await listExclusions(db)).length, 1);
  await undoChange(db, second.change);
  assert.equal((await listExclusions(db))[0]?.name, 'Nice');
});

test('a name that was left out can be taken back in, and left out again by undo', async () => {
  const db = await openFresh();
  const { id } = await addExclusion(db, { site: 'example.com', name: 'Nice' });
  const { change } = await deleteExclusion(db, { id });
  assert.deepEqual(await listExclusions(db), []);
  await undoChange(db, change);
  assert.deepEqual(
    (await listExclusions(db)).map(({ site, name }) => [site, name]),
    [['example.com', 'Nice']],
  );
});

test('no name, and one that is back in already, are refused', async () => {
  const db = await openFresh();
  await problemOf(addExclusion(db, { site: 'example.com', name: ' ' }), 'empty-name');
  await problemOf(deleteExclusion(db, { id: 'none' }), 'not-found');
});
