import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addNote,
  createEntity,
  deleteNote,
  openKnowledge,
  recentNotes,
  undoChange,
  updateNote,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { contents, freshName, openFresh, problemOf } from '../database.ts';

const italy = { entity: { name: 'Italy', kind: 'place' } } as const;
const quote = { exact: 'Italy left the initiative.', prefix: 'On Wednesday ', suffix: ' It had joined' };
const page = { url: 'https://example.com/a', title: 'Italy leaves', date: '2023-12-06' };

test('a note is still there with its quote and page after the database was closed', async () => {
  const name = freshName();
  const db = await openKnowledge(name);
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: '**Why** then?\n', quote, page });
  db.close();
  const view = await viewEntity(await openKnowledge(name), { id });
  assert.deepEqual(view?.notes, [note]);
  assert.deepEqual(
    { ...note, id: '', created: 0, updated: 0 },
    {
      id: '',
      entity: id,
      text: '**Why** then?\n',
      quote,
      page,
      created: 0,
      updated: 0,
    },
  );
});

test('a note is written with strict durability', async (t) => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const transaction = t.mock.method(IDBDatabase.prototype, 'transaction');
  await addNote(db, { entity: id, text: 'a' });
  const writes = transaction.mock.calls.map((call) => call.arguments).filter(([, mode]) => mode === 'readwrite');
  assert.deepEqual(
    writes.map(([, , options]) => options),
    [{ durability: 'strict' }],
  );
});

test('a note is not said to be saved when the transaction ends without it', async (t) => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const before = await contents(db);
  const put = IDBObjectStore.prototype.put;
  t.mock.method(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, value: unknown) {
    const request = put.call(this, value);
    if (this.name === 'rows') this.transaction.abort();
    return request;
  });
  await problemOf(addNote(db, { entity: id, text: 'a' }), 'storage-unavailable');
  t.mock.restoreAll();
  assert.deepEqual(await contents(db), before);
});

test('a full disk is named as the cause, and nothing is half written', async (t) => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const before = await contents(db);
  t.mock.method(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  assert.match(await problemOf(addNote(db, { entity: id, text: 'a' }), 'storage-full'), /nothing was saved.*room/u);
  t.mock.restoreAll();
  assert.deepEqual(await contents(db), before);
});

test('what a page sends with a note is bounded, and an address that is cut is still one', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  // Pairs of units that begin at odd places: a limit falls amid one.
  const long = `a${'😀'.repeat(50_000)}`;
  const { note } = await addNote(db, {
    entity: id,
    text: 'a',
    quote: { exact: long, prefix: long, suffix: long },
    page: { url: `https://example.com/a?q=${'a'.repeat(9999)}`, title: long, date: long },
  });
  assert.deepEqual(
    [note.quote?.exact.length, note.quote?.prefix.length, note.quote?.suffix.length, note.page?.title.length],
    [4999, 300, 299, 499],
  );
  assert.equal(note.page?.url, 'https://example.com/a');
  assert.equal(note.page?.date, undefined);
  const far = { url: `https://example.com/${'a'.repeat(9999)}`, title: '' };
  assert.equal((await addNote(db, { entity: id, text: 'a', page: far })).note.page?.url, 'https://example.com');
});

test('notes are shown newest first', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  for (const text of ['one', 'two', 'three']) await addNote(db, { entity: id, text });
  const view = await viewEntity(db, { id });
  assert.deepEqual(
    view?.notes.map(({ text }) => text),
    ['three', 'two', 'one'],
  );
});

test('a changed note keeps its quote and is the most recent', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: 'one', quote, page });
  await addNote(db, { entity: id, text: 'two' });
  await new Promise((resolve) => setTimeout(resolve, 2));
  const { note: changed } = await updateNote(db, { id: note.id, text: 'one more' });
  assert.deepEqual({ ...changed, updated: note.updated }, { ...note, text: 'one more' });
  const recent = await recentNotes(db, { limit: 1 });
  assert.deepEqual(recent, [{ note: changed, entity: { id, name: 'Italy', kind: 'place' } }]);
});

test('a deleted note comes back as it was', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: 'one', quote, page });
  const { change } = await deleteNote(db, { id: note.id });
  assert.deepEqual((await viewEntity(db, { id }))?.notes, []);
  await undoChange(db, change);
  assert.deepEqual((await viewEntity(db, { id }))?.notes, [note]);
});

test('an empty note is refused', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  await problemOf(addNote(db, { entity: id, text: ' \n' }), 'empty-note');
  const { note } = await addNote(db, { entity: id, text: 'a' });
  await problemOf(updateNote(db, { id: note.id, text: '' }), 'empty-note');
});

test('a note that is too long is refused with its length, and the longest possible is saved', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const message = await problemOf(addNote(db, { entity: id, text: 'a'.repeat(1_048_576) }), 'note-too-long');
  assert.match(message, /1,048,576 characters.*100,000.*not saved and is still in the field/u);
  const { note } = await addNote(db, { entity: id, text: 'a'.repeat(100_000) });
  assert.equal(note.text.length, 100_000);
});

test('a note on what is not known, or one that is gone, is refused', async () => {
  const db = await openFresh();
  await problemOf(addNote(db, { entity: 'nobody', text: 'a' }), 'not-found');
  await problemOf(addNote(db, { entity: 'no-pack/IT', text: 'a' }), 'not-found');
  await problemOf(updateNote(db, { id: 'none', text: 'a' }), 'not-found');
  await problemOf(deleteNote(db, { id: 'none' }), 'not-found');
});

test('a change of a note that was changed elsewhere meanwhile is refused, and what is there stays', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: 'a' });
  await updateNote(db, { id: note.id, text: 'b', was: 'a' });
  await problemOf(updateNote(db, { id: note.id, text: 'c', was: 'a' }), 'changed-since');
  assert.equal((await viewEntity(db, { id }))?.notes[0]?.text, 'b');
});
