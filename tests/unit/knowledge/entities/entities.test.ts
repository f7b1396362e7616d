import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityData } from '../../../../src/entity.ts';
import {
  addNote,
  createEntity,
  deleteEntity,
  installPack,
  undoChange,
  updateEntity,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { contents, openFresh, packOf, problemOf } from '../database.ts';

const meloni: EntityData = {
  name: 'Giorgia  Meloni ',
  kind: 'person',
  summary: 'An Italian politician.',
  aliases: [{ text: 'Meloni' }, { text: 'GM', policy: 'exact' }],
  facts: [
    { text: 'Prime minister of Italy', from: '2022-10-22', source: 'https://www.governo.it' },
    { text: 'Born in Rome' },
    { text: 'Youth minister', from: '2008', to: '2011-11' },
  ],
  outside: { wikidata: 'Q7', empty: '' },
};

const italy = { id: 'IT', name: 'Italy', kind: 'place', summary: 'A country.', outside: { iso: 'IT' } } as const;

test('an entity is kept with everything that was given with it', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: meloni });
  const view = await viewEntity(db, { id });
  assert.ok(view);
  assert.equal(view.name, 'Giorgia Meloni');
  assert.equal(view.summary, 'An Italian politician.');
  assert.deepEqual(
    view.aliases.map(({ text, policy, origin }) => [text, policy, origin]),
    [
      ['Meloni', 'initial', 'mine'],
      ['GM', 'exact', 'mine'],
    ],
  );
  assert.deepEqual(
    view.facts.map(({ text, from }) => [text, from]),
    [
      ['Born in Rome', undefined],
      ['Youth minister', '2008'],
      ['Prime minister of Italy', '2022-10-22'],
    ],
  );
  assert.deepEqual(view.origins, [{ origin: 'mine', label: 'Your own' }]);
});

test('undo brings back an entity with everything on it', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: meloni });
  await addNote(db, { entity: id, text: 'A note' });
  const before = await contents(db);
  const { change } = await deleteEntity(db, { id });
  assert.equal(await viewEntity(db, { id }), null);
  assert.notDeepEqual(await contents(db), before);
  await undoChange(db, change);
  assert.deepEqual(await contents(db), before);
});

test('deleting an entity leaves no note, fact or alias behind', async () => {
  const db = await openFresh();
  const empty = await contents(db);
  const { id } = await createEntity(db, { entity: meloni });
  await addNote(db, { entity: id, text: 'A note' });
  await deleteEntity(db, { id });
  assert.deepEqual(await contents(db), empty);
});

test('a change of what is another by now is refused and changes nothing, and what else became another is kept', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: meloni, tags: ['rome'] });
  const was = { name: 'Giorgia Meloni', kind: 'person', summary: 'An Italian politician.', tags: ['rome'] } as const;
  await updateEntity(db, { id, summary: 'Changed there.', tags: ['politics', 'rome'], was });
  await problemOf(updateEntity(db, { id, summary: 'Changed here.', was }), 'changed-since');
  await problemOf(updateEntity(db, { id, kind: 'concept', tags: [], was }), 'changed-since');
  await updateEntity(db, { id, name: 'Meloni, Giorgia', was });
  const view = await viewEntity(db, { id });
  assert.deepEqual(
    [view?.name, view?.kind, view?.summary, view?.tags],
    ['Meloni, Giorgia', 'person', 'Changed there.', ['politics', 'rome']],
  );
});

test('an entity needs a name', async () => {
  const db = await openFresh();
  assert.match(
    await problemOf(createEntity(db, { entity: { name: ' \t', kind: 'place' } }), 'empty-name'),
    /^Give the entity a name\./u,
  );
  const { id } = await createEntity(db, { entity: meloni });
  await problemOf(updateEntity(db, { id, name: '' }), 'empty-name');
  await problemOf(createEntity(db, { entity: { ...meloni, aliases: [{ text: '' }] } }), 'empty-name');
});

test('a name has at most 300 characters', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'a'.repeat(300), kind: 'work' } });
  assert.match(await problemOf(updateEntity(db, { id, name: 'a'.repeat(301) }), 'name-too-long'), /301.*300/u);
});

test('a summary of a megabyte is refused with its length', async () => {
  const db = await openFresh();
  const entity = { ...meloni, summary: 'a'.repeat(1_000_000) };
  assert.match(await problemOf(createEntity(db, { entity }), 'note-too-long'), /summary has 1,000,000/u);
});

test('an alias that repeats the name or another is refused, and nothing of the entity is saved', async () => {
  const db = await openFresh();
  const empty = await contents(db);
  const entity = { ...meloni, aliases: [{ text: 'Meloni' }, { text: 'MELONI' }] };
  assert.match(await problemOf(createEntity(db, { entity }), 'duplicate-alias'), /“MELONI” is given twice/u);
  const named = { ...meloni, aliases: [{ text: 'giorgia meloni' }] };
  await problemOf(createEntity(db, { entity: named }), 'duplicate-alias');
  assert.deepEqual(await contents(db), empty);
});

test('two entities may have one name', async () => {
  const db = await openFresh();
  const one = await createEntity(db, { entity: { name: 'Georgia', kind: 'place' } });
  const other = await createEntity(db, {
    entity: { name: 'Georgia', kind: 'place', aliases: [{ text: 'Peach State' }] },
  });
  assert.notEqual(one.id, other.id);
  assert.equal((await viewEntity(db, { id: one.id }))?.aliases.length, 0);
});

test("the reader's words go over a pack's entity and the pack's own stay under them", async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [italy]), { bundled: true });
  const { change } = await updateEntity(db, { id: 'countries/IT', name: 'Italia', summary: 'Where I live.' });
  const view = await viewEntity(db, { id: 'countries/IT' });
  assert.deepEqual([view?.name, view?.kind, view?.summary], ['Italia', 'place', 'Where I live.']);
  assert.deepEqual(
    view?.aliases.map(({ text, origin }) => [text, origin]),
    [['Italy', { pack: 'countries' }]],
  );
  await undoChange(db, change);
  assert.equal((await viewEntity(db, { id: 'countries/IT' }))?.name, 'Italy');
});

test("what the reader did not change follows the pack's newer edition", async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [italy]), { bundled: true });
  await updateEntity(db, { id: 'countries/IT', name: 'Italia', kind: 'place', summary: 'A country.' });
  await installPack(db, packOf('countries', [{ ...italy, summary: 'A republic.' }]), { bundled: true });
  const view = await viewEntity(db, { id: 'countries/IT' });
  assert.deepEqual([view?.name, view?.summary], ['Italia', 'A republic.']);
});

test("a pack's entity cannot be deleted, and the reader is told what can be done", async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [italy]), { bundled: true });
  assert.match(await problemOf(deleteEntity(db, { id: 'countries/IT' }), 'not-allowed'), /Switch the pack off/u);
});

test('changing or deleting what is not known is refused', async () => {
  const db = await openFresh();
  await problemOf(updateEntity(db, { id: 'none', name: 'a' }), 'not-found');
  await problemOf(deleteEntity(db, { id: 'none' }), 'not-found');
  assert.equal(await viewEntity(db, { id: 'none' }), null);
});
