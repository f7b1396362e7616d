import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addNote,
  createEntity,
  installPack,
  type KnowledgeDb,
  listEntities,
  notedAmong,
  updateEntity,
} from '../../../src/knowledge/index.ts';
import type { ListArg } from '../../../src/knowledge/rows.ts';
import { openFresh, packOf } from './database.ts';

const towns = packOf(
  'towns',
  Array.from({ length: 300 }, (_, at) => ({
    id: `${at}`,
    name: `Town ${String(at).padStart(3, '0')}`,
    kind: 'place' as const,
    aliases: [{ text: at % 2 ? 'Odd place' : 'Even place' }],
  })),
);

async function names(db: KnowledgeDb, arg: Partial<ListArg>): Promise<[string[], number]> {
  const { rows, total } = await listEntities(db, { offset: 0, limit: 3, ...arg });
  return [rows.map(({ name }) => name), total];
}

async function filled(): Promise<KnowledgeDb> {
  const db = await openFresh();
  await installPack(db, towns, { bundled: true });
  await createEntity(db, { entity: { name: 'élan', kind: 'concept' } });
  await createEntity(db, { entity: { name: 'Zeal', kind: 'concept' } });
  await createEntity(db, { entity: { name: 'Rome', kind: 'place' } });
  return db;
}

test('a list is in the order of names, whatever their capitals and accents, and has pages', async () => {
  const db = await filled();
  assert.deepEqual(await names(db, {}), [['élan', 'Rome', 'Town 000'], 303]);
  assert.deepEqual(await names(db, { offset: 2 }), [['Town 000', 'Town 001', 'Town 002'], 303]);
  assert.deepEqual(await names(db, { offset: 301 }), [['Town 299', 'Zeal'], 303]);
  assert.deepEqual(await names(db, { offset: 303 }), [[], 303]);
  assert.deepEqual(await names(db, { limit: 0 }), [[], 303]);
});

test("a list is narrowed to a kind, to the reader's own, to a pack", async () => {
  const db = await filled();
  assert.deepEqual(await names(db, { kind: 'concept' }), [['élan', 'Zeal'], 2]);
  assert.deepEqual(await names(db, { of: 'mine', kind: 'place' }), [['Rome'], 1]);
  assert.deepEqual(await names(db, { of: { pack: 'towns' } }), [['Town 000', 'Town 001', 'Town 002'], 300]);
  assert.deepEqual(await names(db, { of: { pack: 'none' } }), [[], 0]);
  assert.deepEqual(await names(db, { of: 'noted' }), [[], 0]);
});

test('a list is narrowed by words of names and aliases, with its own total', async () => {
  const db = await filled();
  assert.deepEqual(await names(db, { query: 'odd', offset: 1 }), [['Town 003', 'Town 005', 'Town 007'], 150]);
  assert.deepEqual(await names(db, { query: 'to 01' }), [['Town 010', 'Town 011', 'Town 012'], 10]);
  assert.deepEqual(await names(db, { query: 'ze', of: 'mine' }), [['Zeal'], 1]);
  assert.deepEqual(await names(db, { query: 'ze', of: { pack: 'towns' } }), [[], 0]);
  assert.deepEqual(await names(db, { query: '…' }), [[], 0]);
  assert.deepEqual(await names(db, { query: ' ' }), await names(db, {}));
});

test('a noted entity moves into its list, with the count of its notes', async () => {
  const db = await filled();
  await addNote(db, { entity: 'towns/7', text: 'one' });
  await addNote(db, { entity: 'towns/7', text: 'two' });
  const { rows } = await listEntities(db, { of: 'noted', offset: 0, limit: 9 });
  assert.deepEqual(
    rows.map(({ id, notes, mine }) => [id, notes, mine]),
    [['towns/7', 2, false]],
  );
  assert.deepEqual(await notedAmong(db, ['towns/7', 'towns/8']), new Set(['towns/7']));
  assert.deepEqual(await notedAmong(db, []), new Set());
});

test('a renamed entity moves to its place', async () => {
  const db = await filled();
  await updateEntity(db, { id: 'towns/0', name: 'Aachen' });
  assert.deepEqual(await names(db, { limit: 2 }), [['Aachen', 'élan'], 303]);
});

test('the rows of one page are read and no others', async (t) => {
  const db = await filled();
  // What is read from the database in memory is a clone of what is in it.
  const clones = t.mock.method(globalThis, 'structuredClone');
  const rowsRead = () => clones.mock.calls.filter(({ arguments: [value] }) => value && 'lists' in Object(value)).length;
  await names(db, { offset: 100, limit: 50 });
  assert.equal(rowsRead(), 50);
  clones.mock.resetCalls();
  await names(db, { query: 'place', offset: 100, limit: 50 });
  assert.equal(rowsRead(), 50);
});
