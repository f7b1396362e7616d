import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as knowledge from '../../../../src/knowledge/index.ts';
import type { ListName } from '../../../../src/knowledge/rows/lists.ts';
import { listed, openFresh, problemOf } from '../database.ts';
import { pack } from '../steps.ts';

type Db = knowledge.KnowledgeDb;

async function make(db: Db, name: string, tags: string[] = []): Promise<string> {
  const { id } = await knowledge.createEntity(db, { entity: { name, kind: 'person' } });
  if (tags.length > 0) await knowledge.updateEntity(db, { id, tags });
  return id;
}

const names = async (db: Db, list: ListName): Promise<string[]> => (await listed(db, list)).map(({ name }) => name);

async function found(db: Db, query: string): Promise<string[]> {
  const { entities, notes } = await knowledge.search(db, { query, limit: 9 });
  return [...entities.map(({ name }) => name), ...notes.map(({ note }) => note.text)];
}

test('what has a tag is found by it, alone and beside words, kinds and other tags', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  const meloni = await make(db, 'Giorgia Meloni', ['#Europe', ' Foreign   policy ']);
  await make(db, 'Xi Jinping', ['foreign policy']);
  await make(db, 'Giorgia Other');
  await knowledge.updateEntity(db, { id: 'countries/IT', tags: ['europe'] });
  await knowledge.addNote(db, { entity: meloni, text: 'On Europe', tags: ['europe'] });
  await knowledge.addNote(db, { entity: meloni, text: 'On nothing' });
  assert.deepEqual((await knowledge.viewEntity(db, { id: meloni }))?.tags, ['europe', 'foreign policy']);
  assert.deepEqual(await found(db, 'tag:europe'), ['Giorgia Meloni', 'Italy', 'On Europe']);
  assert.deepEqual(await found(db, 'tag:eur kind:place'), ['Italy']);
  assert.deepEqual(await found(db, 'tag:"foreign policy"'), ['Giorgia Meloni', 'Xi Jinping']);
  assert.deepEqual(await found(db, 'tag:foreign tag:europe'), ['Giorgia Meloni']);
  assert.deepEqual(await found(db, 'giorgia tag:europe'), ['Giorgia Meloni']);
  assert.deepEqual(await found(db, 'nothing tag:europe'), []);
  assert.match((await knowledge.search(db, { query: 'tag:', limit: 1 })).hints[0] ?? '', /tag:europe/u);
  assert.deepEqual(await names(db, { of: { tag: 'europe' } }), ['Giorgia Meloni', 'Italy']);
  assert.deepEqual(await names(db, { of: { tag: 'europe' }, kind: 'place' }), ['Italy']);
});

test('the tags are listed with how many have them, and with their colours', async () => {
  const db = await openFresh();
  const one = await make(db, 'One', ['a', 'b']);
  await make(db, 'Two', ['a']);
  await knowledge.addNote(db, { entity: one, text: 'note', tags: ['c', 'a'] });
  const { change } = await knowledge.colourTag(db, { tag: 'B', colour: 'green' });
  assert.deepEqual(await knowledge.listTags(db), [
    { tag: 'a', colour: 'grey', entities: 2, notes: 1 },
    { tag: 'b', colour: 'green', entities: 1, notes: 0 },
    { tag: 'c', colour: 'grey', entities: 0, notes: 1 },
  ]);
  await knowledge.undoChange(db, change);
  assert.equal((await knowledge.listTags(db))[1]?.colour, 'grey');
});

test('many are given a tag at once, and it is taken from whichever record has it', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  const own = await make(db, 'Bel Paese');
  await knowledge.updateEntity(db, { id: 'countries/IT', tags: ['eu', 'south'] });
  const ids = [own, 'countries/IT'];
  await knowledge.mergeEntities(db, { ids, name: 'Italy', kind: 'place', summary: '' });
  assert.deepEqual((await knowledge.viewEntity(db, { id: own }))?.tags, ['eu', 'south']);
  const which = { ids: [own, 'countries/DE'] };
  assert.equal((await knowledge.tagEntities(db, { which, tag: 'eu', on: true })).count, 1);
  assert.deepEqual(await names(db, { of: { tag: 'eu' } }), ['Germany', 'Italy']);
  assert.equal((await knowledge.tagEntities(db, { which, tag: 'eu', on: false })).count, 2);
  assert.deepEqual(await names(db, { of: { tag: 'eu' } }), []);
  await knowledge.updateEntity(db, { id: own, tags: ['north'] });
  assert.deepEqual((await knowledge.viewEntity(db, { id: 'countries/IT' }))?.tags, ['north']);
});

test("a note's tags change with its text or without, and only when they differ", async () => {
  const db = await openFresh();
  const { note } = await knowledge.addNote(db, { entity: await make(db, 'One'), text: 'note', tags: ['a'] });
  assert.equal((await knowledge.updateNote(db, { id: note.id, text: 'note', tags: ['A'] })).change, '');
  assert.deepEqual((await knowledge.updateNote(db, { id: note.id, text: 'other' })).note.tags, ['a']);
  assert.equal((await knowledge.updateNote(db, { id: note.id, text: 'other', tags: [] })).note.tags, undefined);
});

test('what is no tag is refused, and says what to write', async () => {
  const db = await openFresh();
  const id = await make(db, 'One');
  for (const tag of ['', ' # ', 'a,b', 'a/b', '"a', 'x'.repeat(51)]) {
    assert.match(await problemOf(knowledge.updateEntity(db, { id, tags: [tag] }), 'bad-tag'), /letters/u);
  }
});
