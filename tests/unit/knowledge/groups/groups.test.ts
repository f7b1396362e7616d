import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addAlias,
  addFact,
  addNote,
  createEntity,
  deleteEntity,
  installPack,
  notedAmong,
  removePack,
  search,
  switchPackOff,
  updateEntity,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { listed, openFresh, packOf, problemOf } from '../database.ts';

const sample = packOf('sample', [
  {
    id: 'italy',
    name: 'Italy',
    kind: 'place',
    outside: { iso: 'IT' },
    facts: [{ text: 'Signed', from: '2019-03-23' }],
    aliases: [{ text: 'Italian Republic' }],
  },
]);
const countries = packOf('countries', [
  {
    id: 'IT',
    name: 'Italy',
    kind: 'place',
    summary: 'A country.',
    outside: { iso: 'IT', wikidata: 'Q38' },
    facts: [{ text: 'Signed', from: '2019-03-23' }, { text: 'In Europe' }],
    aliases: [{ text: 'ITALIAN REPUBLIC' }, { text: 'Italia' }],
  },
]);

test('two records with one outside id are one entity, by the id of each', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  await installPack(db, sample, { bundled: true });
  const view = await viewEntity(db, { id: 'countries/IT' });
  assert.deepEqual(await viewEntity(db, { id: 'sample/italy' }), view);
  assert.equal(view?.id, 'sample/italy');
  assert.equal(view?.summary, 'A country.');
  assert.deepEqual(
    view?.aliases.map(({ text }) => text),
    ['Italian Republic', 'Italia'],
  );
  assert.deepEqual(
    view?.facts.map(({ text }) => text),
    ['In Europe', 'Signed'],
  );
  assert.deepEqual(view?.outside, { iso: 'IT', wikidata: 'Q38' });
  assert.deepEqual(
    view?.origins.map(({ label }) => label),
    ['Pack sample', 'Pack countries'],
  );
  assert.equal((await listed(db)).length, 1);
  assert.equal((await search(db, { query: 'italia', limit: 9 })).entities.length, 1);
});

test('records are joined through a third', async () => {
  const db = await openFresh();
  await installPack(db, packOf('a', [{ id: '1', name: 'One', kind: 'work', outside: { x: '1' } }]), { bundled: false });
  await installPack(db, packOf('b', [{ id: '2', name: 'Two', kind: 'work', outside: { y: '2' } }]), { bundled: false });
  assert.equal((await listed(db)).length, 2);
  const { id } = await createEntity(db, { entity: { name: 'Both', kind: 'event', outside: { x: '1', y: '2' } } });
  const view = await viewEntity(db, { id: 'b/2' });
  assert.deepEqual([view?.id, view?.name, view?.kind], [id, 'Both', 'event']);
  assert.deepEqual(
    view?.aliases.map(({ text }) => text),
    ['One', 'Two'],
  );
  const rows = await listed(db);
  assert.deepEqual(
    rows.map((row) => row.id),
    [id],
  );
  await deleteEntity(db, { id: 'a/1' });
  assert.deepEqual(
    (await listed(db)).map((row) => row.name),
    ['One', 'Two'],
  );
});

test('what the reader wrote on any record of an entity is found by all of them', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  await addNote(db, { entity: 'countries/IT', text: 'A note' });
  await addAlias(db, { entity: 'countries/IT', alias: { text: 'Bel Paese' } });
  await addFact(db, { entity: 'countries/IT', fact: { text: 'A fact' } });
  await installPack(db, sample, { bundled: true });
  const { id } = await createEntity(db, { entity: { name: 'My Italy', kind: 'place', outside: { wikidata: 'Q38' } } });
  for (const member of [id, 'countries/IT', 'sample/italy']) {
    const view = await viewEntity(db, { id: member });
    assert.equal(view?.id, id);
    assert.equal(view?.notes[0]?.entity, 'countries/IT');
    assert.ok(view?.aliases.some(({ text }) => text === 'Bel Paese'));
    assert.ok(view?.facts.some(({ text }) => text === 'A fact'));
  }
  assert.deepEqual(await notedAmong(db, [id, 'sample/italy', 'other']), new Set([id, 'sample/italy']));
});

test('a note by the id of a pack that is off shows what other packs know of the entity', async () => {
  const db = await openFresh();
  await installPack(db, sample, { bundled: true });
  await installPack(db, countries, { bundled: true });
  await addNote(db, { entity: 'sample/italy', text: 'A note' });
  await switchPackOff(db, { id: 'sample' });
  const view = await viewEntity(db, { id: 'sample/italy' });
  assert.equal(view?.id, 'countries/IT');
  assert.equal(view?.notes.length, 1);
  assert.deepEqual(
    view?.origins.map(({ label }) => label),
    ['Pack countries', 'Pack sample (switched off)'],
  );
});

test('an outside id that a pack corrects joins no more what it had joined by mistake', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  const vatican = (outside: Record<string, string>) =>
    packOf('states', [{ id: 'V', name: 'Vatican', kind: 'place', outside }]);
  await installPack(db, vatican({ iso: 'IT' }), { bundled: false });
  await addNote(db, { entity: 'states/V', text: 'On the Vatican' });
  assert.equal((await viewEntity(db, { id: 'countries/IT' }))?.notes.length, 1);
  await installPack(db, vatican({ iso: 'VA' }), { bundled: false });
  for (const state of ['written', 'removed']) {
    const italy = await viewEntity(db, { id: 'countries/IT' });
    assert.deepEqual([italy?.name, italy?.notes, italy?.origins.length], ['Italy', [], 1]);
    assert.equal((await viewEntity(db, { id: 'states/V' }))?.name, 'Vatican');
    assert.equal((await listed(db)).length, 2);
    if (state === 'written') await removePack(db, { id: 'states' });
  }
});

test('what outlives its pack has the name that the pack said last', async () => {
  const db = await openFresh();
  const states = (name: string) => packOf('states', [{ id: 'K', name, kind: 'place' }]);
  await installPack(db, states('Kiew'), { bundled: false });
  await addNote(db, { entity: 'states/K', text: 'A note' });
  await installPack(db, states('Kyiv'), { bundled: false });
  await removePack(db, { id: 'states' });
  assert.equal((await viewEntity(db, { id: 'states/K' }))?.name, 'Kyiv');
});

/** As many entities of one pack as given, all with one outside id. */
const alike = (count: number) =>
  packOf(
    'alike',
    Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      name: `Name ${at}`,
      kind: 'concept' as const,
      outside: { iso: 'IT' },
    })),
  );

test('what is joined is read once for its one row, however many records it has', async (t) => {
  const db = await openFresh();
  const get = t.mock.method(IDBObjectStore.prototype, 'get');
  await installPack(db, alike(100), { bundled: false });
  assert.ok(get.mock.callCount() < 500, `${get.mock.callCount()} records were read`);
  const rows = await listed(db);
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Name 0'],
  );
});

test('a pack whose outside ids join hundreds of its entities is refused, and nothing of it is saved', async () => {
  const db = await openFresh();
  const message = await problemOf(installPack(db, alike(101), { bundled: false }), 'malformed-pack');
  assert.match(message, /“Name 0” and 100 others/u);
  assert.equal(await db.count('packEntities'), 0);
});

test('a new name shows whichever record it was given by', async () => {
  const db = await openFresh();
  await installPack(db, sample, { bundled: true });
  await installPack(db, countries, { bundled: true });
  await updateEntity(db, { id: 'countries/IT', name: 'Italien' });
  assert.equal((await viewEntity(db, { id: 'sample/italy' }))?.name, 'Italien');
  await updateEntity(db, { id: 'sample/italy', name: 'Itália' });
  assert.equal((await viewEntity(db, { id: 'countries/IT' }))?.name, 'Itália');
});

test('a summary that the reader cleared is empty, whatever packs say', async () => {
  const db = await openFresh();
  const told = packOf('sample', [{ id: 'it', name: 'Italy', kind: 'place', summary: 'Told.', outside: { iso: 'IT' } }]);
  await installPack(db, told, { bundled: true });
  await installPack(db, countries, { bundled: true });
  await updateEntity(db, { id: 'sample/it', summary: '' });
  assert.equal((await viewEntity(db, { id: 'countries/IT' }))?.summary, '');
});

test("the reader's summary goes before a pack's, whichever record it was written on", async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  await updateEntity(db, { id: 'countries/IT', summary: 'Where I live.' });
  const told = packOf('sample', [{ id: 'it', name: 'Italy', kind: 'place', summary: 'Told.', outside: { iso: 'IT' } }]);
  await installPack(db, told, { bundled: true });
  assert.equal((await viewEntity(db, { id: 'sample/it' }))?.summary, 'Where I live.');
});
