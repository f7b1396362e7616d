import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addNote,
  createEntity,
  deleteEntity,
  entityRows,
  installPack,
  type KnowledgeDb,
  listEntities,
  mergeEntities,
  movedSince,
  switchPackOff,
  updateEntity,
} from '../../../../src/knowledge/index.ts';
import type { ListName } from '../../../../src/knowledge/rows/lists.ts';
import { movedIn } from '../../../../src/library/list/moved-in.ts';
import { openFresh } from '../database.ts';
import { carryOut, pack, step } from '../steps.ts';

const LISTS: ListName[] = [{}, { of: 'mine' }, { kind: 'place' }, { of: { pack: 'countries' } }];

async function orderOf(db: KnowledgeDb, list: ListName = {}): Promise<{ ids: string[]; names: number }> {
  const piece = await listEntities(db, { ...list, limit: 9_999 });
  assert.ok(piece);
  return piece;
}

async function make(db: KnowledgeDb, name: string): Promise<string> {
  return (await createEntity(db, { entity: { name, kind: 'person' } })).id;
}

/** The names of a list that was known before, as it is now. */
async function followed(db: KnowledgeDb, before: { ids: string[]; names: number }): Promise<string[]> {
  const moved = await movedSince(db, { since: before.names });
  assert.ok(moved);
  return (await entityRows(db, { ids: movedIn(before.ids, moved) ?? [] })).map(({ name }) => name);
}

test('what moved in a list leads from its order before to its order now, whatever was changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 8 }),
      fc.array(step, { maxLength: 6 }),
      fc.constantFrom(...LISTS),
      async (first, then, list) => {
        const db = await openFresh();
        await installPack(db, pack, { bundled: true });
        for (const one of first) await carryOut(db, one);
        const before = await orderOf(db, list);
        for (const one of then) await carryOut(db, one);
        const now = await orderOf(db, list);
        const moved = await movedSince(db, { ...list, since: before.names });
        if (moved) assert.deepEqual([movedIn(before.ids, moved), moved.names], [now.ids, now.names]);
        db.close();
      },
    ),
    { numRuns: 150 },
  );
});

test('an entity that is new, renamed, merged or deleted is put where it stands now', async () => {
  const db = await openFresh();
  const [bern] = [await make(db, 'Bern'), await make(db, 'Delft')];
  const before = await orderOf(db);
  const [cork, aachen] = [await make(db, 'Cork'), await make(db, 'Aachen')];
  assert.deepEqual(await followed(db, before), ['Aachen', 'Bern', 'Cork', 'Delft']);
  await updateEntity(db, { id: bern, name: 'Zug' });
  assert.deepEqual(await followed(db, before), ['Aachen', 'Cork', 'Delft', 'Zug']);
  await mergeEntities(db, { ids: [cork, aachen], name: 'Cork', kind: 'place', summary: '' });
  await deleteEntity(db, { id: bern });
  assert.deepEqual(await followed(db, before), ['Cork', 'Delft']);
});

test('several of one name stand in the order of their ids', async () => {
  const db = await openFresh();
  await make(db, 'Springfield');
  const before = await orderOf(db);
  for (let count = 0; count < 5; count++) await make(db, 'Springfield');
  const moved = await movedSince(db, { since: before.names });
  assert.deepEqual(moved && movedIn(before.ids, moved), (await orderOf(db)).ids);
});

test('where no name changed the order is the very one that it was', async () => {
  const db = await openFresh();
  const id = await make(db, 'Bern');
  const { ids, names } = await orderOf(db);
  await addNote(db, { entity: id, text: 'On the Aare.' });
  const moved = await movedSince(db, { since: names });
  assert.equal(moved && movedIn(ids, moved), ids);
});

test('a list is walked anew where a pack went, where much changed, and where it is of notes or tags', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  const { names } = await orderOf(db);
  assert.equal(await movedSince(db, { of: 'noted', since: names }), null);
  assert.equal(await movedSince(db, { of: { tag: 'europe' }, since: names }), null);
  assert.ok(await movedSince(db, { since: names }));
  for (let count = 0; count < 101; count++) await make(db, `Town ${count}`);
  assert.equal(await movedSince(db, { since: names }), null);
  const later = await orderOf(db);
  await switchPackOff(db, { id: 'countries' });
  assert.equal(await movedSince(db, { since: later.names }), null);
});

test('an order that what moved does not fit is to be walked anew', () => {
  assert.equal(movedIn(['a'], { names: 2, touched: ['c'], placed: [['c', 'b']] }), null);
});
