import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addNote,
  createEntity,
  deleteNote,
  listChanges,
  undoChange,
  updateNote,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { contents, openFresh } from '../database.ts';

const italy = { entity: { name: 'Italy', kind: 'place' } } as const;

test('whoever asks again for what was written gets the same answer, and it is written once', async () => {
  const db = await openFresh();
  const entity = await createEntity(db, italy, 'r1');
  assert.deepEqual(await createEntity(db, italy, 'r1'), entity);
  const add = () => addNote(db, { entity: entity.id, text: 'A note' }, 'r2');
  const added = await add();
  assert.deepEqual(await add(), added);
  assert.deepEqual((await viewEntity(db, { id: entity.id }))?.notes, [added.note]);
  assert.equal((await db.getAll('entities')).length, 1);
  assert.equal((await listChanges(db, { limit: 9 })).length, 2);
});

test('a deletion and an undoing that are asked for again have been done', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: 'one' });
  await updateNote(db, { id: note.id, text: 'two' }, 'r1');
  const deleted = await deleteNote(db, { id: note.id }, 'r2');
  const before = await contents(db);
  assert.deepEqual(await deleteNote(db, { id: note.id }, 'r2'), deleted);
  assert.deepEqual(await contents(db), before);
  const undone = await undoChange(db, deleted.change, 'r3');
  assert.deepEqual(await undoChange(db, deleted.change, 'r3'), undone);
  assert.deepEqual(
    (await viewEntity(db, { id }))?.notes.map(({ text }) => text),
    ['two'],
  );
});

test('two requests for the same are two', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  for (const request of ['r1', 'r2']) await addNote(db, { entity: id, text: 'A note' }, request);
  assert.equal((await viewEntity(db, { id }))?.notes.length, 2);
});
