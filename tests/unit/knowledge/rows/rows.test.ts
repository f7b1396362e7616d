import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addAlias,
  addFact,
  addNote,
  createEntity,
  deleteEntity,
  entityRows,
  installPack,
  type KnowledgeDb,
  listEntities,
  notedAmong,
  undoChange,
  updateEntity,
} from '../../../../src/knowledge/index.ts';
import type { ListArg } from '../../../../src/knowledge/rows/rows.ts';
import { listed, openFresh, packOf } from '../database.ts';

const towns = packOf(
  'towns',
  Array.from({ length: 300 }, (_, at) => ({
    id: `${at}`,
    name: `Town ${String(at).padStart(3, '0')}`,
    kind: 'place' as const,
  })),
);

async function filled(): Promise<KnowledgeDb> {
  const db = await openFresh();
  await installPack(db, towns, { bundled: true });
  await createEntity(db, { entity: { name: 'élan', kind: 'concept' } });
  await createEntity(db, { entity: { name: 'Zeal', kind: 'concept' } });
  await createEntity(db, { entity: { name: 'Rome', kind: 'place' } });
  return db;
}

/** The names of one piece of a list, its last id, and whether there are more. */
async function piece(db: KnowledgeDb, arg: Partial<ListArg>): Promise<[string[], string | undefined, boolean]> {
  const found = await listEntities(db, { limit: 3, ...arg });
  assert.ok(found);
  return [(await entityRows(db, found)).map(({ name }) => name), found.ids.at(-1), found.more];
}

async function names(db: KnowledgeDb, list: Parameters<typeof listed>[1]): Promise<string[]> {
  return (await listed(db, list)).map(({ name }) => name);
}

test('a list is in the order of names, whatever their capitals and accents, and is read in pieces', async () => {
  const db = await filled();
  const [first, after, more] = await piece(db, {});
  assert.deepEqual([first, more], [['élan', 'Rome', 'Town 000'], true]);
  assert.deepEqual((await piece(db, { after: after ?? '' }))[0], ['Town 001', 'Town 002', 'Town 003']);
  assert.deepEqual(await piece(db, { after: 'towns/298', limit: 2 }), [
    ['Town 299', 'Zeal'],
    (await listed(db)).at(-1)?.id,
    false,
  ]);
  const last = (await listed(db)).at(-1)?.id ?? '';
  assert.deepEqual(await piece(db, { after: last }), [[], undefined, false]);
});

test('the first rows of a piece come with it where they are asked for', async () => {
  const db = await filled();
  const found = await listEntities(db, { limit: 3, rows: 2 });
  assert.ok(found);
  assert.deepEqual(found.rows, await entityRows(db, { ids: found.ids.slice(0, 2) }));
  assert.deepEqual((await listEntities(db, { limit: 3 }))?.rows, []);
});

test('pieces go on within entities of one name, and each entity is in one of them', async () => {
  const db = await openFresh();
  const twins = Array.from({ length: 25 }, (_, at) => ({ id: `${at}`, name: 'Springfield', kind: 'place' as const }));
  await installPack(db, packOf('twins', twins), { bundled: true });
  const seen: string[] = [];
  for (let more = true; more; ) {
    const after = seen.at(-1);
    const found = await listEntities(db, { limit: 4, ...(after !== undefined && { after }) });
    seen.push(...(found?.ids ?? []));
    more = found?.more ?? false;
  }
  assert.equal(seen.length, 25);
  assert.equal(new Set(seen).size, 25);
});

test('who reads on after an entity that has gone is told that the list has changed', async () => {
  const db = await filled();
  const { id } = await createEntity(db, { entity: { name: 'Aachen', kind: 'place' } });
  await deleteEntity(db, { id });
  assert.equal(await listEntities(db, { after: id, limit: 3 }), null);
  assert.equal(await listEntities(db, { after: 'towns/0', of: 'mine', limit: 3 }), null);
});

test("a list is narrowed to a kind, to the reader's own, to a pack", async () => {
  const db = await filled();
  assert.deepEqual(await names(db, { kind: 'concept' }), ['élan', 'Zeal']);
  assert.deepEqual(await names(db, { of: 'mine', kind: 'place' }), ['Rome']);
  assert.equal((await names(db, { of: { pack: 'towns' } })).length, 300);
  assert.deepEqual(await names(db, { of: { pack: 'none' } }), []);
  assert.deepEqual(await names(db, { of: 'noted' }), []);
});

test("what the reader wrote on of a pack's is among theirs, with a fact or another name too, until that is undone", async () => {
  const db = await filled();
  const before = await names(db, { of: 'mine' });
  const writes = [
    () => addNote(db, { entity: 'towns/7', text: 'one' }),
    () => addFact(db, { entity: 'towns/7', fact: { text: 'A town' } }),
    () => addAlias(db, { entity: 'towns/7', alias: { text: 'The seventh' } }),
    () => updateEntity(db, { id: 'towns/7', tags: ['seen'] }),
  ];
  for (const write of writes) {
    const { change } = await write();
    const mine = await listed(db, { of: 'mine' });
    assert.deepEqual(
      mine.filter(({ pack }) => pack !== undefined).map(({ id, mine, pack }) => [id, mine, pack]),
      [['towns/7', false, 'towns']],
    );
    await undoChange(db, change);
    assert.deepEqual(await names(db, { of: 'mine' }), before);
  }
});

test('a noted entity moves into its list, with the count of its notes', async () => {
  const db = await filled();
  await addNote(db, { entity: 'towns/7', text: 'one' });
  await addNote(db, { entity: 'towns/7', text: 'two' });
  assert.deepEqual(
    (await listed(db, { of: 'noted' })).map(({ id, notes, mine }) => [id, notes, mine]),
    [['towns/7', 2, false]],
  );
  assert.deepEqual(await notedAmong(db, ['towns/7', 'towns/8']), new Set(['towns/7']));
  assert.deepEqual(await notedAmong(db, []), new Set());
});

test('a renamed entity moves to its place', async () => {
  const db = await filled();
  await updateEntity(db, { id: 'towns/0', name: 'Aachen' });
  assert.deepEqual((await piece(db, { limit: 2 }))[0], ['Aachen', 'élan']);
});

test('a list reads no rows but the one that it goes on after', async (t) => {
  const db = await filled();
  // What is read from the database in memory is a clone of what is in it.
  const clones = t.mock.method(globalThis, 'structuredClone');
  const rowsRead = () => clones.mock.calls.filter(({ arguments: [value] }) => value && 'lists' in Object(value)).length;
  await listEntities(db, { after: 'towns/100', limit: 50 });
  assert.equal(rowsRead(), 1);
});

test('rows are told in the order asked for, and what is gone is left out', async () => {
  const db = await filled();
  const rows = await entityRows(db, { ids: ['towns/5', 'gone', 'towns/2'] });
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Town 005', 'Town 002'],
  );
});
