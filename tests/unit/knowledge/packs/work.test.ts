import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import {
  addAlias,
  addNote,
  createEntity,
  installPack,
  type KnowledgeDb,
  listPacks,
  openKnowledge,
  removePack,
  resumePackWork,
  switchPackOff,
  switchPackOn,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { contents, freshName, listed, openFresh, packOf, problemOf } from '../database.ts';
import { spotted } from '../spotted.ts';

const place = (at: number, name = `Place ${at}`) => ({
  id: `${at}`.padStart(5, '0'),
  name,
  kind: 'place' as const,
  outside: { x: `${at}` },
});
const places = (count: number, name?: (at: number) => string) =>
  packOf(
    'places',
    Array.from({ length: count }, (_, at) => place(at, name?.(at))),
  );

/** Ends the worker's life after some transactions: none begins any more. */
function killAfter(t: TestContext, transactions: number): void {
  const { transaction } = IDBDatabase.prototype;
  let left = transactions;
  t.mock.method(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args: [string[]]) {
    if (args[1 as 0] && String(args[1 as 0]) === 'readwrite' && left-- <= 0) throw new Error('killed');
    return transaction.apply(this, args);
  });
}

/** Everything in a fresh knowledge base after the same work without any kill. */
async function undisturbed(work: (db: KnowledgeDb) => Promise<unknown>): Promise<unknown> {
  const db = await openFresh();
  await work(db);
  return everything(db);
}

async function everything(db: KnowledgeDb): Promise<unknown> {
  const left = [await db.count('packWork'), await db.count('staged')];
  return [await contents(db), await db.getAll('packEntities'), left];
}

const install = (db: KnowledgeDb) => installPack(db, places(2400), { bundled: false });

for (const kill of [1, 2, 3]) {
  test(`an install that is killed after ${kill} transactions is taken up by the next worker`, async (t) => {
    const name = freshName();
    const db = await openKnowledge(name);
    killAfter(t, kill);
    await assert.rejects(install(db), /killed/u);
    t.mock.restoreAll();
    db.close();
    const next = await openKnowledge(name);
    assert.deepEqual(await resumePackWork(next), ['places']);
    assert.deepEqual(await everything(next), await undisturbed(install));
    assert.deepEqual(await spotted(next, 'Place 7 and Place 2399'), ['Place 7', 'Place 2399']);
    assert.deepEqual(await resumePackWork(next), []);
  });
}

test('an install that is killed before its records are there leaves nothing', async (t) => {
  const db = await openFresh();
  const before = await everything(db);
  killAfter(t, 0);
  await assert.rejects(install(db), /killed/u);
  t.mock.restoreAll();
  assert.deepEqual(await resumePackWork(db), []);
  assert.deepEqual(await everything(db), before);
});

test('of every entity that is there while a pack is half written all is there', async (t) => {
  const db = await openFresh();
  killAfter(t, 3);
  await assert.rejects(install(db), /killed/u);
  t.mock.restoreAll();
  const rows = await listed(db);
  assert.ok(rows.length > 0 && rows.length < 2400, `${rows.length}`);
  assert.equal(await db.count('packEntities'), rows.length);
  for (const { id, name } of rows) assert.equal((await viewEntity(db, { id }))?.name, name);
});

test('asking again for a pack whose install was killed finishes it and does not begin anew', async (t) => {
  const db = await openFresh();
  killAfter(t, 3);
  await assert.rejects(install(db), /killed/u);
  t.mock.restoreAll();
  const put = t.mock.method(IDBObjectStore.prototype, 'put');
  assert.equal((await install(db)).on, true);
  const entities = put.mock.calls.filter(({ arguments: [record] }) => 'outsideKeys' in Object(record));
  assert.ok(entities.length < 2400, `${entities.length}`);
  put.mock.restore();
  assert.deepEqual(await everything(db), await undisturbed(install));
});

test('a killed update is finished: the old edition is gone where the new one has nothing', async (t) => {
  const update = (db: KnowledgeDb) =>
    installPack(
      db,
      packOf(
        'places',
        [1, 3, 600, 1100, 5000].map((at) => place(at, `Town ${at}`)),
      ),
      { bundled: false },
    );
  const db = await openFresh();
  await install(db);
  await addNote(db, { entity: 'places/00002', text: 'A note' });
  killAfter(t, 1);
  await assert.rejects(update(db), /killed/u);
  t.mock.restoreAll();
  await resumePackWork(db);
  assert.deepEqual(
    (await listed(db)).map(({ name }) => name),
    ['Place 2', 'Town 1', 'Town 1100', 'Town 3', 'Town 5000', 'Town 600'],
  );
  assert.equal(await db.count('packEntities'), 5);
});

for (const [what, switched] of [
  ['switching off', switchPackOff],
  ['removing', removePack],
] as const) {
  test(`${what} a pack is finished after a kill, and so is switching it on`, async (t) => {
    const db = await openFresh();
    await createEntity(db, { entity: { name: 'Mine', kind: 'place', outside: { x: '9' } } });
    await install(db);
    const before = await everything(db);
    killAfter(t, 2);
    await assert.rejects(switched(db, { id: 'places' }), /killed/u);
    t.mock.restoreAll();
    await resumePackWork(db);
    assert.equal((await listed(db)).length, 1);
    assert.deepEqual(await spotted(db, 'Place 7, Mine'), ['Mine']);
    killAfter(t, 2);
    const on = () => (what === 'removing' ? install(db) : switchPackOn(db, { id: 'places' }));
    await assert.rejects(on(), /killed/u);
    t.mock.restoreAll();
    await resumePackWork(db);
    assert.deepEqual(await everything(db), before);
  });
}

test('what the reader writes is saved while a pack is written', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'Mine', kind: 'place', outside: { x: '1100' } } });
  let installed = false;
  const installing = install(db).then(() => (installed = true));
  await addAlias(db, { entity: id, alias: { text: 'My place' } });
  await addNote(db, { entity: id, text: 'A note' });
  assert.equal(installed, false);
  await installing;
  assert.equal((await viewEntity(db, { id: 'places/01100' }))?.id, id);
  assert.equal((await listed(db)).length, 2400);
});

test('two who install one pack at once get one pack', async () => {
  const db = await openFresh();
  await Promise.all([install(db), install(db)]);
  assert.deepEqual(await everything(db), await undisturbed(install));
});

test('a pack for which there is no room is removed again, and an update leaves the pack usable', async (t) => {
  const db = await openFresh();
  const before = await everything(db);
  const fill = () => {
    const { put } = IDBObjectStore.prototype;
    t.mock.method(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...args: [{ id?: string }]) {
      if (this.name === 'rows' && args[0].id === 'places/01100') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
  };
  fill();
  await problemOf(install(db), 'storage-full');
  t.mock.restoreAll();
  assert.deepEqual(await everything(db), before);
  await install(db);
  fill();
  const newer = { ...places(2400, (at) => `Town ${at}`), date: '2026-01-01' };
  await problemOf(installPack(db, newer, { bundled: false }), 'storage-full');
  t.mock.restoreAll();
  assert.equal((await listPacks(db, []))[0]?.date, '2025-01-01');
  assert.deepEqual(await spotted(db, 'Town 7 and Place 1100'), ['Town 7', 'Place 1100']);
  assert.deepEqual(await resumePackWork(db), []);
});
