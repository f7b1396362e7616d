import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addAlias,
  addNote,
  createEntity,
  deleteAlias,
  deleteEntity,
  installPack,
  type KnowledgeDb,
  mergeEntities,
  resumeSearchWork,
  switchPackOff,
  undoChange,
  updateAlias,
  updateEntity,
  updateNote,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { noteLinks, withoutLinks } from '../../../../src/note-links.ts';
import { openFresh, packOf } from '../database.ts';

async function make(db: KnowledgeDb, name: string, aliases: string[] = []): Promise<string> {
  const entity = { name, kind: 'place', aliases: aliases.map((text) => ({ text })) } as const;
  return (await createEntity(db, { entity })).id;
}

/** Whom the links of an entity's notes lead to, as `[name in the note, id or null]`. */
async function links(db: KnowledgeDb, id: string): Promise<[string, string | null][]> {
  const view = await viewEntity(db, { id });
  return (view?.links ?? []).map(({ name, entity }) => [name, entity?.id ?? null]);
}

async function backlinks(db: KnowledgeDb, id: string): Promise<string[]> {
  return ((await viewEntity(db, { id }))?.backlinks ?? []).map(({ entity }) => entity.name);
}

test('a link is read with its own words, and what only looks like one is not', () => {
  const found = noteLinks('See [[Italy]] and [[ China |the other ]], not [[]], [[ ]], [[a\nb]] or [x](y).');
  assert.deepEqual(
    found.map(({ name, words }) => [name, words]),
    [
      ['Italy', 'Italy'],
      ['China', 'the other'],
    ],
  );
  assert.equal(withoutLinks('See [[Italy]] and [[China|the other]].'), 'See Italy and the other.');
});

test('any text has links that stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', '|', 'a', ' ', '\n') }), (text) => {
      let end = 0;
      for (const link of noteLinks(text)) {
        assert.ok(link.start >= end && link.name !== '' && link.words !== '');
        assert.match(text.slice(link.start, link.end), /^\[\[.+\]\]$/s);
        end = link.end;
      }
      withoutLinks(text);
    }),
  );
});

test('a link leads to who has the name or an alias, written as the engine takes for the same; else to nobody', async () => {
  const db = await openFresh();
  const bri = await make(db, 'Belt and Road Initiative', ['BRI']);
  const sao = await make(db, 'São Tomé');
  const on = await make(db, 'Rome');
  await addNote(db, { entity: on, text: '[[belt-and-road initiative]], [[BRI]], [[Sao Tome]], [[Nowhere]]' });
  assert.deepEqual(await links(db, on), [
    ['belt-and-road initiative', bri],
    ['BRI', bri],
    ['Sao Tome', sao],
    ['Nowhere', null],
  ]);
});

test('of several with the name the one whose own name it is is meant, then the reader’s own', async () => {
  const db = await openFresh();
  await installPack(db, packOf('places', [{ id: 'g', name: 'Georgia', kind: 'place' }]), { bundled: true });
  const on = await make(db, 'Rome');
  await make(db, 'Peach State', ['Georgia']);
  await addNote(db, { entity: on, text: '[[Georgia]]' });
  assert.deepEqual(await links(db, on), [['Georgia', 'places/g']]);
  const own = await make(db, 'Georgia');
  await addNote(db, { entity: own, text: '[[georgia]]' });
  assert.deepEqual(await links(db, own), [['georgia', own]]);
});

test('an entity is told in which notes on others it is mentioned, the newest first', async () => {
  const db = await openFresh();
  const italy = await make(db, 'Italy');
  const [rome, milan] = [await make(db, 'Rome'), await make(db, 'Milan')];
  const { note } = await addNote(db, { entity: rome, text: 'Capital of [[Italy]].' });
  await new Promise((resolve) => setTimeout(resolve, 2));
  await addNote(db, { entity: milan, text: 'In [[italy]] too; [[Italy]] again.' });
  await addNote(db, { entity: italy, text: '[[Italy]] itself.' });
  assert.deepEqual(await backlinks(db, italy), ['Milan', 'Rome']);
  await updateNote(db, { id: note.id, text: 'A capital.' });
  assert.deepEqual(await backlinks(db, italy), ['Milan']);
});

test('a link outlives a new name, and another entity that takes the old one', async () => {
  const db = await openFresh();
  const twitter = await make(db, 'Twitter');
  const on = await make(db, 'Rome');
  const { note } = await addNote(db, { entity: on, text: 'On [[Twitter]].' });
  await updateEntity(db, { id: twitter, name: 'X' });
  const other = await make(db, 'Twitter');
  await updateNote(db, { id: note.id, text: 'Still on [[twitter]].' });
  assert.deepEqual(await links(db, on), [['twitter', twitter]]);
  assert.deepEqual([await backlinks(db, twitter), await backlinks(db, other)], [['Rome'], []]);
});

test('a link to a name that is only given later leads there, and outlives the loss of that name; undone, all is as before', async () => {
  const db = await openFresh();
  const on = await make(db, 'Rome');
  await addNote(db, { entity: on, text: '[[Fiat]]' });
  assert.deepEqual(await links(db, on), [['Fiat', null]]);
  const fca = await make(db, 'FCA');
  const alias = await addAlias(db, { entity: fca, alias: { text: 'Fiat' } });
  assert.deepEqual([await links(db, on), await backlinks(db, fca)], [[['Fiat', fca]], ['Rome']]);

  const changed = await updateAlias(db, { id: alias.id, text: 'Chrysler' });
  assert.deepEqual([await links(db, on), await backlinks(db, fca)], [[['Fiat', fca]], ['Rome']]);
  await undoChange(db, changed.change);
  await deleteAlias(db, { id: alias.id });
  assert.deepEqual([await links(db, on), await backlinks(db, fca)], [[['Fiat', fca]], ['Rome']]);
});

test('a renamed entity keeps the links that were written before it was made', async () => {
  const db = await openFresh();
  const on = await make(db, 'Rome');
  await addNote(db, { entity: on, text: '[[Twitter]]' });
  const twitter = await make(db, 'Twitter');
  await updateEntity(db, { id: twitter, name: 'X' });
  assert.deepEqual([await links(db, on), await backlinks(db, twitter)], [[['Twitter', twitter]], ['Rome']]);
});

test('where the entity is gone a link leads to who has the name now, or to nobody', async () => {
  const db = await openFresh();
  const on = await make(db, 'Rome');
  const first = await make(db, 'Italy');
  await addNote(db, { entity: on, text: '[[Italy]]' });
  const { change } = await deleteEntity(db, { id: first });
  assert.deepEqual(await links(db, on), [['Italy', null]]);
  const second = await make(db, 'Italy');
  assert.deepEqual(await links(db, on), [['Italy', second]]);
  await undoChange(db, change);
  assert.deepEqual(await links(db, on), [['Italy', first]]);
});

test('a link to a pack’s entity is there again when its pack is', async () => {
  const db = await openFresh();
  const pack = packOf('places', [{ id: 'it', name: 'Italy', kind: 'place' }]);
  await installPack(db, pack, { bundled: true });
  const on = await make(db, 'Rome');
  await addNote(db, { entity: on, text: '[[Italy]]' });
  await switchPackOff(db, { id: 'places' });
  assert.deepEqual(await links(db, on), [['Italy', null]]);
  await installPack(db, pack, { bundled: true });
  assert.deepEqual([await links(db, on), await backlinks(db, 'places/it')], [[['Italy', 'places/it']], ['Rome']]);
});

test('links in notes that an older version wrote are found after its work is taken up', async () => {
  const db = await openFresh();
  const italy = await make(db, 'Italy');
  const on = await make(db, 'Rome');
  await addNote(db, { entity: on, text: '[[Italy]]' });
  const [note] = await db.getAll('notes');
  const { links: _, ...older } = note ?? assert.fail();
  await db.put('notes', older);
  await db.put('noteTerms', { id: older.id, terms: [['italy', -older.created]] });
  assert.deepEqual(await backlinks(db, italy), []);
  await db.put('searchWork', { id: 'notes' });
  await resumeSearchWork(db);
  assert.deepEqual(await backlinks(db, italy), ['Rome']);
});

test('what was merged away is linked to as what it has become', async () => {
  const db = await openFresh();
  const [italy, bel] = [await make(db, 'Italy'), await make(db, 'Bel Paese')];
  const rome = await make(db, 'Rome');
  await addNote(db, { entity: rome, text: 'Capital of [[Bel Paese]]' });
  await mergeEntities(db, { ids: [italy, bel], name: 'Italy', kind: 'place', summary: '' });
  assert.deepEqual(await links(db, rome), [['Bel Paese', italy]]);
  assert.deepEqual(await backlinks(db, italy), ['Rome']);
});
