import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addAlias,
  addFact,
  addNote,
  addPack,
  deleteNote,
  installPack,
  listPacks,
  openKnowledge,
  recentNotes,
  removePack,
  switchAlias,
  switchPackOff,
  switchPackOn,
  undoChange,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { contents, freshName, listed, openFresh, packOf, problemOf } from '../database.ts';
import { spotted } from '../spotted.ts';

const countries = packOf('countries', [
  { id: 'IT', name: 'Italy', kind: 'place', aliases: [{ text: 'Italia' }], facts: [{ text: 'In Europe' }] },
  { id: 'JP', name: 'Japan', kind: 'place' },
]);
const TEXT = 'Italy and Japan, or Italia';

/** A pack that cannot be written to its end, as when the worker is killed while it writes. */
const cut = packOf('countries', [
  { id: 'FR', name: 'France', kind: 'place' },
  ...Array.from({ length: 3000 }, (_, at) => ({ id: `${at}`, name: `Place ${at}`, kind: 'place' as const })),
  { id: 'XX', name: 'Nowhere', kind: 'place', summary: (() => '') as unknown as string },
]);

test('a pack is spotted, listed and shown with its label and its day', async () => {
  const db = await openFresh();
  const row = await installPack(db, countries, { bundled: true });
  assert.deepEqual(await spotted(db, TEXT), ['Italy', 'Japan', 'Italia']);
  const { format: _, version: __, entities, ...metadata } = countries;
  assert.deepEqual(row, { ...metadata, entities: entities.length, on: true, bundled: true });
  assert.deepEqual((await viewEntity(db, { id: 'countries/IT' }))?.origins, [
    { origin: { pack: 'countries' }, label: 'Pack countries', date: countries.date },
  ]);
});

test('a killed pack install leaves nothing half', async () => {
  const name = freshName();
  const db = await openKnowledge(name);
  const empty = await contents(db);
  await assert.rejects(installPack(db, cut, { bundled: true }));
  db.close();
  const again = await openKnowledge(name);
  assert.deepEqual(await contents(again), empty);
  assert.equal(await again.count('packEntities'), 0);
  assert.deepEqual(await spotted(again, 'France'), []);
});

test('a killed update leaves the pack as it was', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  const before = [await contents(db), await db.getAll('packEntities')];
  await assert.rejects(installPack(db, cut, { bundled: true }));
  assert.deepEqual([await contents(db), await db.getAll('packEntities')], before);
  assert.deepEqual(await spotted(db, TEXT), ['Italy', 'Japan', 'Italia']);
});

test('an update of a pack takes away what it no longer has', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  await addNote(db, { entity: 'countries/JP', text: 'A note' });
  await installPack(db, packOf('countries', [{ id: 'JP', name: 'Japan', kind: 'place' }]), { bundled: true });
  assert.deepEqual(await spotted(db, TEXT), ['Japan']);
  assert.equal(await viewEntity(db, { id: 'countries/IT' }), null);
  assert.equal((await viewEntity(db, { id: 'countries/JP' }))?.notes.length, 1);
});

test('a file takes neither the id of a pack that comes with the extension nor that of another pack', async () => {
  const db = await openFresh();
  const empty = await contents(db);
  const sample = packOf('sample', [{ id: 'IT', name: 'Italy', kind: 'place' }]);
  assert.match(await problemOf(addPack(db, sample, [{ id: 'sample' }]), 'not-allowed'), /another id/u);
  assert.deepEqual(await contents(db), empty);
  await addPack(db, countries, []);
  const before = await contents(db);
  const other = { ...packOf('countries', []), name: 'My countries' };
  assert.match(await problemOf(addPack(db, other, []), 'not-allowed'), /“Pack countries” has the id “countries”/u);
  assert.deepEqual(await contents(db), before);
});

test('a newer edition of a pack from a file replaces it, and is said to', async () => {
  const db = await openFresh();
  assert.equal((await addPack(db, countries, [])).replaced, null);
  const newer = { ...packOf('countries', [{ id: 'JP', name: 'Japan', kind: 'place' }]), date: '2026-01-01' };
  const { pack, replaced } = await addPack(db, newer, []);
  assert.deepEqual([replaced?.date, pack.date], [countries.date, '2026-01-01']);
  assert.deepEqual(await spotted(db, TEXT), ['Japan']);
});

test('a pack that is off is neither spotted nor listed nor shown, and comes back whole', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  const before = await contents(db);
  assert.equal((await switchPackOff(db, { id: 'countries' })).on, false);
  assert.deepEqual(await spotted(db, TEXT), []);
  assert.equal((await listed(db)).length, 0);
  assert.equal(await viewEntity(db, { id: 'countries/IT' }), null);
  assert.equal((await switchPackOn(db, { id: 'countries' })).on, true);
  assert.deepEqual(await contents(db), before);
  assert.deepEqual(await spotted(db, TEXT), ['Italy', 'Japan', 'Italia']);
});

test('an entity that the reader wrote on outlives its pack, with its name', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: false });
  const { note } = await addNote(db, { entity: 'countries/IT', text: 'A note' });
  for (const [why, end] of [
    ['no longer in it', () => installPack(db, { ...countries, entities: [] }, { bundled: false })],
    ['switched off', () => switchPackOff(db, { id: 'countries' })],
    ['removed', () => removePack(db, { id: 'countries' })],
  ] as const) {
    await end();
    const view = await viewEntity(db, { id: 'countries/IT' });
    assert.deepEqual([view?.name, view?.kind, view?.notes, view?.facts], ['Italy', 'place', [note], []]);
    assert.deepEqual(
      view?.origins.map(({ label }) => label),
      [`Pack countries (${why})`],
    );
    assert.deepEqual(await spotted(db, TEXT), ['Italy']);
    assert.equal((await recentNotes(db, { limit: 9 }))[0]?.entity.name, 'Italy');
    assert.equal((await listed(db, { of: 'noted' })).length, 1);
  }
  const { change } = await deleteNote(db, { id: note.id });
  assert.equal(await viewEntity(db, { id: 'countries/IT' }), null);
  await undoChange(db, change);
  assert.equal((await viewEntity(db, { id: 'countries/IT' }))?.name, 'Italy');
});

test('what the reader wrote is found again when the pack comes back', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: false });
  await addNote(db, { entity: 'countries/IT', text: 'A note' });
  await addAlias(db, { entity: 'countries/IT', alias: { text: 'Bel Paese' } });
  await addFact(db, { entity: 'countries/IT', fact: { text: 'A fact' } });
  await switchAlias(db, { entity: 'countries/IT', text: 'Italia', off: true });
  const before = await contents(db);
  await removePack(db, { id: 'countries' });
  await installPack(db, countries, { bundled: false });
  assert.deepEqual(await contents(db), before);
});

test('a note that was being written when its pack was switched off is saved', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  await switchPackOff(db, { id: 'countries' });
  await addNote(db, { entity: 'countries/IT', text: 'A note' });
  const view = await viewEntity(db, { id: 'countries/IT' });
  assert.deepEqual([view?.name, view?.notes[0]?.text], ['Italy', 'A note']);
});

test('packs are listed bundled first, switched on or not', async () => {
  const db = await openFresh();
  const bundled = ['sample', 'countries'].map((id) => ({ ...packOf(id, []), entities: 5 }));
  await installPack(db, countries, { bundled: true });
  await installPack(db, packOf('zoo', []), { bundled: false });
  await installPack(db, packOf('birds', []), { bundled: false });
  assert.deepEqual(
    (await listPacks(db, bundled)).map((row) => [row.id, row.on, row.bundled, row.entities]),
    [
      ['sample', false, true, 5],
      ['countries', true, true, 2],
      ['birds', true, false, 0],
      ['zoo', true, false, 0],
    ],
  );
});

test('a removed pack leaves no record of its own', async () => {
  const db = await openFresh();
  const empty = await contents(db);
  await installPack(db, countries, { bundled: false });
  assert.deepEqual(await removePack(db, { id: 'countries' }), {});
  assert.deepEqual(await contents(db), empty);
  assert.equal(await db.count('packEntities'), 0);
});

test('a pack whose id begins as another is not touched with it', async () => {
  const db = await openFresh();
  await installPack(db, packOf('us', [{ id: '1', name: 'One', kind: 'work' }]), { bundled: false });
  await installPack(db, packOf('us-2', [{ id: '1', name: 'Two', kind: 'work' }]), { bundled: false });
  await removePack(db, { id: 'us' });
  assert.deepEqual(
    (await listed(db)).map((row) => row.name),
    ['Two'],
  );
});

test('a bundled pack is not removed, nor replaced by a file, and the reader is told what to do', async () => {
  const db = await openFresh();
  await installPack(db, countries, { bundled: true });
  assert.match(await problemOf(removePack(db, { id: 'countries' }), 'not-allowed'), /Switch it off instead/u);
  assert.match(await problemOf(installPack(db, countries, { bundled: false }), 'not-allowed'), /another id/u);
  await problemOf(removePack(db, { id: 'none' }), 'not-found');
  await problemOf(switchPackOn(db, { id: 'none' }), 'not-found');
  await problemOf(switchPackOff(db, { id: 'none' }), 'not-found');
});
