import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as knowledge from '../../../../src/knowledge/index.ts';
import { contents, openFresh, problemOf } from '../database.ts';

test('a name that was refused is not suggested again, however it is written, until it is taken back', async () => {
  const db = await openFresh();
  const before = await contents(db);
  const names = [{ name: 'Read More' }, { name: 'Anna Holm' }];
  const { change } = await knowledge.addUnsuggested(db, { name: ' READ  more ' });
  assert.deepEqual(await knowledge.suggestible(db, names), [{ name: 'Anna Holm' }]);
  assert.equal((await knowledge.addUnsuggested(db, { name: 'Read-More' })).change, '');
  assert.deepEqual(await knowledge.listUnsuggested(db), [{ id: 'read more', name: 'READ more' }]);
  await knowledge.undoChange(db, change);
  assert.deepEqual(await contents(db), before);
  await knowledge.addUnsuggested(db, { name: 'Read More' });
  await knowledge.deleteUnsuggested(db, { id: 'read more' });
  assert.deepEqual(await knowledge.suggestible(db, names), names);
  await problemOf(knowledge.deleteUnsuggested(db, { id: 'read more' }), 'not-found');
});
