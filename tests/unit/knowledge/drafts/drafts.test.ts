import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addAlias,
  addFact,
  addNote,
  createEntity,
  deleteAlias,
  deleteEntity,
  deleteFact,
  deleteNote,
  draftsAmong,
  leftDrafts,
  listChanges,
  mergeEntities,
  readDraft,
  strandedDrafts,
  undoChange,
  writeDraft,
} from '../../../../src/knowledge/index.ts';
import { openFresh, problemOf } from '../database.ts';

test('a draft is what was last written under its key, until it is forgotten', async () => {
  const db = await openFresh();
  assert.equal(await readDraft(db, { key: 'note:1' }), null);
  await writeDraft(db, { key: 'note:1', fields: { text: 'Half' } });
  await writeDraft(db, { key: 'note:1', fields: { text: 'Half a note' } });
  await writeDraft(db, { key: 'note:2', fields: { text: 'Another' } });
  assert.deepEqual(await readDraft(db, { key: 'note:1' }), { text: 'Half a note' });
  await writeDraft(db, { key: 'note:1', fields: null });
  assert.equal(await readDraft(db, { key: 'note:1' }), null);
  assert.deepEqual(await readDraft(db, { key: 'note:2' }), { text: 'Another' });
});

for (const what of ['note', 'fact', 'alias', 'edit-entity']) {
  test(`a draft under ${what} is there under every id of its entity, also after that was merged`, async () => {
    const db = await openFresh();
    const make = async (name: string) => (await createEntity(db, { entity: { name, kind: 'person' } })).id;
    const [one, other] = [await make('One'), await make('Other')];
    await writeDraft(db, { key: `${what}:${other}`, fields: { text: 'Half' } });
    assert.equal(await readDraft(db, { key: `${what}:${one}` }), null);
    await mergeEntities(db, { ids: [one, other], name: 'One', kind: 'person', summary: '' });
    assert.deepEqual(await readDraft(db, { key: `${what}:${one}` }), { text: 'Half' });
    assert.deepEqual(await draftsAmong(db, { keys: ['edit-note:1', `${what}:${one}`] }), [`${what}:${one}`]);
    await writeDraft(db, { key: `${what}:${one}`, fields: null });
    for (const id of [one, other]) assert.equal(await readDraft(db, { key: `${what}:${id}` }), null);
  });
}

test('a draft is no change of what is known', async () => {
  const db = await openFresh();
  await writeDraft(db, { key: 'note:1', fields: { text: 'Half' } });
  assert.deepEqual(await listChanges(db, { limit: 9 }), []);
});

test('a draft that cannot be kept is said in plain words', async () => {
  const db = await openFresh();
  db.close();
  await problemOf(writeDraft(db, { key: 'note:1', fields: { text: 'Half' } }), 'storage-unavailable');
  await problemOf(readDraft(db, { key: 'note:1' }), 'storage-unavailable');
});

test('of several keys those are told that have a draft', async () => {
  const db = await openFresh();
  await writeDraft(db, { key: 'note:1', fields: { text: 'Half' } });
  await writeDraft(db, { key: 'edit-note:2', fields: { text: 'Changed by half' } });
  assert.deepEqual(await draftsAmong(db, { keys: ['note:2', 'edit-note:2', 'note:1'] }), ['edit-note:2', 'note:1']);
  assert.deepEqual(await draftsAmong(db, { keys: [] }), []);
});

test('what was left on who is no more is told, and so are old changes of which nobody knows whose they are', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'One', kind: 'person' } });
  const { note } = await addNote(db, { entity: id, text: 'A note' });
  const fields = { text: 'By half' };
  for (const key of [
    `note:${id}`,
    `fact:${id}`,
    `alias:${id}`,
    `edit-note:${note.id}`,
    'edit-fact:gone',
    'edit-alias:gone',
    'entity',
    'note',
  ]) {
    await writeDraft(db, { key, fields });
  }
  await writeDraft(db, { key: 'fact:gone', fields: { text: ' ' } });
  const left = async () => (await leftDrafts(db)).map(({ key, what }) => [key, what]);
  const gone = [
    ['edit-alias:gone', 'alias'],
    ['edit-fact:gone', 'fact'],
  ];
  assert.deepEqual(await left(), gone);
  await writeDraft(db, {
    key: `edit-entity:${id}`,
    fields: { name: 'One', kind: 'person', summary: 'Begun', tags: '' },
  });
  assert.deepEqual(await left(), gone);
  const { change } = await deleteEntity(db, { id });
  assert.deepEqual(await left(), [
    [`alias:${id}`, 'alias'],
    ['edit-alias:gone', 'alias'],
    [`edit-entity:${id}`, 'entity'],
    ['edit-fact:gone', 'fact'],
    [`edit-note:${note.id}`, 'note'],
    [`fact:${id}`, 'fact'],
    [`note:${id}`, 'note'],
  ]);
  await undoChange(db, change);
  assert.deepEqual(await left(), gone);
});

test('a change that is left of a note, a fact or an alias that is no more is told with its entity, until that is there again', async () => {
  const db = await openFresh();
  const make = async (name: string) => (await createEntity(db, { entity: { name, kind: 'person' } })).id;
  const [one, other] = [await make('One'), await make('Other')];
  const { note } = await addNote(db, { entity: one, text: 'A note' });
  const { id: fact } = await addFact(db, { entity: one, fact: { text: 'A fact' } });
  const { id: alias } = await addAlias(db, { entity: one, alias: { text: 'An alias' } });
  const fields = { text: 'Changed', on: one };
  await writeDraft(db, { key: `edit-note:${note.id}`, fields });
  await writeDraft(db, { key: `edit-fact:${fact}`, fields });
  await writeDraft(db, { key: `edit-alias:${alias}`, fields });
  assert.deepEqual(await strandedDrafts(db, { entity: one }), []);

  await deleteNote(db, { id: note.id });
  await deleteAlias(db, { id: alias });
  const { change } = await deleteFact(db, { id: fact });
  const stranded = [
    { key: `edit-alias:${alias}`, what: 'alias', fields },
    { key: `edit-fact:${fact}`, what: 'fact', fields },
    { key: `edit-note:${note.id}`, what: 'note', fields },
  ];
  assert.deepEqual(await strandedDrafts(db, { entity: one }), stranded);
  assert.deepEqual(await strandedDrafts(db, { entity: other }), []);
  await undoChange(db, change);
  const [onAlias, , onNote] = stranded;
  assert.deepEqual(await strandedDrafts(db, { entity: one }), [onAlias, onNote]);
  await mergeEntities(db, { ids: [one, other], name: 'One', kind: 'person', summary: '' });
  for (const entity of [one, other]) assert.deepEqual(await strandedDrafts(db, { entity }), [onAlias, onNote]);
  await writeDraft(db, { key: `edit-note:${note.id}`, fields: null });
  assert.deepEqual(await strandedDrafts(db, { entity: one }), [onAlias]);
});
