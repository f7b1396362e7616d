import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../../../../src/knowledge/changes/change.ts';
import {
  addNote,
  createEntity,
  deleteEntity,
  deleteNote,
  installPack,
  type KnowledgeDb,
  search,
  switchPackOff,
  undoChange,
  updateEntity,
  updateNote,
} from '../../../../src/knowledge/index.ts';
import { openFresh, packOf } from '../database.ts';

const pack = packOf('countries', [
  {
    id: 'IT',
    name: 'Italy',
    kind: 'place',
    summary: 'A country.',
    aliases: [{ text: 'Italia' }, { text: 'Italian Republic' }],
  },
  { id: 'PT', name: 'Portugal', kind: 'place', aliases: [{ text: 'República Portuguesa' }] },
  { id: 'CN', name: 'China', kind: 'place', aliases: [{ text: '中国' }] },
  { id: 'SM', name: 'San Marino', kind: 'place', aliases: [{ text: 'Italy’s oldest neighbour' }] },
]);

async function names(db: KnowledgeDb, query: string): Promise<string[]> {
  return (await search(db, { query, limit: 9 })).entities.map(({ name }) => name);
}

async function notes(db: KnowledgeDb, query: string, limit = 9): Promise<string[]> {
  return (await search(db, { query, limit })).notes.map(({ note }) => note.text);
}

test('entities are found by the beginnings of words of names and aliases, however written', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  assert.deepEqual(await names(db, 'ITAL'), ['Italy', 'San Marino']);
  assert.deepEqual(await names(db, 'rep ital'), ['Italy']);
  assert.deepEqual(await names(db, 'republica'), ['Portugal']);
  assert.deepEqual(await names(db, 'marino'), ['San Marino']);
  assert.deepEqual(await names(db, '国'), ['China']);
  assert.deepEqual(await names(db, 'taly'), []);
  assert.deepEqual(await names(db, ' … '), []);
});

test('what is found shows the row of a list', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  assert.deepEqual((await search(db, { query: 'italia', limit: 1 })).entities, [
    {
      id: 'countries/IT',
      name: 'Italy',
      kind: 'place',
      summary: 'A country.',
      notes: 0,
      mine: false,
      pack: 'countries',
    },
  ]);
});

test("the whole name comes first, then names, then aliases; the reader's own before others", async () => {
  const db = await openFresh();
  await installPack(
    db,
    packOf('words', [
      { id: '1', name: 'European Union', kind: 'organisation', aliases: [{ text: 'EU' }] },
      { id: '2', name: 'EU', kind: 'work' },
      { id: '3', name: 'Euro', kind: 'concept' },
      { id: '4', name: 'Bank', kind: 'organisation', aliases: [{ text: 'Eurobank' }] },
      { id: '5', name: 'The Eurovision', kind: 'event' },
    ]),
    { bundled: true },
  );
  await createEntity(db, { entity: { name: 'Eurostat', kind: 'organisation' } });
  assert.deepEqual(await names(db, 'eu'), ['EU', 'European Union', 'Eurostat', 'Euro', 'The Eurovision', 'Bank']);
});

test('what is called just as the query comes first, also among hundreds that begin so', async () => {
  const db = await openFresh();
  const companies = Array.from({ length: 300 }, (_, at) => ({
    id: `${at}`,
    name: `China Company ${at}`,
    kind: 'organisation' as const,
  }));
  await installPack(db, packOf('companies', companies), { bundled: true });
  await installPack(db, pack, { bundled: true });
  assert.equal((await names(db, 'China'))[0], 'China');
  assert.equal((await names(db, 'chin'))[0], 'China');
});

test('an alias that is just the query comes before names with a word that begins so', async () => {
  const db = await openFresh();
  const unions = Array.from({ length: 300 }, (_, at) => ({ id: `${at}`, name: `Union ${at}`, kind: 'event' as const }));
  const un = { id: 'un', name: 'United Nations', kind: 'organisation', aliases: [{ text: 'UN' }] } as const;
  await installPack(db, packOf('unions', [...unions, { ...un, aliases: [...un.aliases] }]), { bundled: true });
  assert.equal((await names(db, 'UN'))[0], 'United Nations');
});

test('notes are found by all words of the query, newest first', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  await addNote(db, { entity: id, text: 'The memorandum was *signed* in Rome.' });
  const { note } = await addNote(db, { entity: id, text: 'Memoranda are not treaties.' });
  await addNote(db, { entity: id, text: 'On the Rome memorandum, again' });
  assert.deepEqual(await notes(db, 'memo'), [
    'On the Rome memorandum, again',
    'Memoranda are not treaties.',
    'The memorandum was *signed* in Rome.',
  ]);
  assert.deepEqual(await notes(db, 'memo', 1), ['On the Rome memorandum, again']);
  assert.deepEqual(await notes(db, 'sign memo ro'), ['The memorandum was *signed* in Rome.']);
  await deleteNote(db, { id: note.id });
  assert.deepEqual(await notes(db, 'treaties'), []);
});

test('a note is found by the sentence it was written on, and comes with its entity', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  const quote = { exact: 'Rome gave notice.', prefix: '', suffix: '' };
  const { note } = await addNote(db, { entity: 'countries/IT', text: 'At last.', quote });
  assert.deepEqual((await search(db, { query: 'notice', limit: 9 })).notes, [
    { note, entity: { id: 'countries/IT', name: 'Italy', kind: 'place' } },
  ]);
});

test('a note of the greatest length is found by its last word', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  const text = `${Array.from({ length: 9000 }, (_, at) => `word${at}`).join(' ')} finis`;
  await addNote(db, { entity: id, text });
  assert.deepEqual(await notes(db, 'finis'), [text]);
});

test('entities are found by their summaries, after those found by a name', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  await createEntity(db, { entity: { name: 'Oriel', kind: 'concept', summary: 'A window of a country house' } });
  await createEntity(db, { entity: { name: 'Country music', kind: 'work' } });
  assert.deepEqual(await names(db, 'countr'), ['Country music', 'Oriel', 'Italy']);
  assert.deepEqual(await names(db, 'italy country'), ['Italy']);
  await switchPackOff(db, { id: 'countries' });
  assert.deepEqual(await names(db, 'countr'), ['Country music', 'Oriel']);
});

test('a summary that the reader wrote over that of a pack is what is searched', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  const { change } = await updateEntity(db, { id: 'countries/IT', summary: 'A peninsula.' });
  assert.deepEqual(await names(db, 'peninsula'), ['Italy']);
  assert.deepEqual(await names(db, 'country'), []);
  await undoChange(db, change);
  assert.deepEqual(await names(db, 'peninsula'), []);
  assert.deepEqual(await names(db, 'country'), ['Italy']);
});

test('a phrase is found where its words stand so, in names and in notes', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'Road and Belt', kind: 'work' } });
  await createEntity(db, { entity: { name: 'Belt and Road Initiative', kind: 'agreement' } });
  await addNote(db, { entity: id, text: 'The road, and the *Belt and* Road.' });
  await addNote(db, { entity: id, text: 'A belt', quote: { exact: 'and road', prefix: '', suffix: '' } });
  assert.deepEqual(await names(db, '"belt and road"'), ['Belt and Road Initiative']);
  assert.deepEqual(await names(db, '"belt and ro'), ['Belt and Road Initiative']);
  assert.deepEqual(await names(db, '"belt and ro"'), []);
  assert.deepEqual(await notes(db, '"belt and road"'), ['The road, and the *Belt and* Road.']);
});

test("notes are found by the kind of whom they are on, whichever of an entity's records that is", async () => {
  const db = await openFresh();
  const outside = { wikidata: 'Q38' };
  await installPack(db, packOf('a', [{ id: '1', name: 'Italy', kind: 'place', outside }]), { bundled: true });
  await installPack(db, packOf('b', [{ id: '2', name: 'Italy', kind: 'concept', outside }]), { bundled: true });
  for (const entity of ['a/1', 'b/2']) await addNote(db, { entity, text: `Rome, on ${entity}` });
  assert.deepEqual(await notes(db, 'rome kind:place'), ['Rome, on b/2', 'Rome, on a/1']);
  assert.deepEqual(await notes(db, 'rome kind:concept'), []);
  await updateEntity(db, { id: 'a/1', kind: 'concept' });
  assert.deepEqual(await notes(db, 'rome kind:concept'), ['Rome, on b/2', 'Rome, on a/1']);
});

test('filters narrow what is found to kinds, sites and days', async (t) => {
  const db = await openFresh();
  t.mock.timers.enable({ apis: ['Date'], now: new Date(2024, 4, 5) });
  const { id: rome } = await createEntity(db, { entity: { name: 'Rome', kind: 'place' } });
  const { id: romeo } = await createEntity(db, { entity: { name: 'Romeo', kind: 'person' } });
  const page = (url: string) => ({ url, title: 'An article' });
  await addNote(db, { entity: rome, text: 'Rome one', page: page('https://www.news.example.org/a') });
  t.mock.timers.setTime(new Date(2024, 5, 1).getTime());
  await addNote(db, { entity: romeo, text: 'Rome two', page: page('https://other.example/b') });
  assert.deepEqual(await names(db, 'rome kind:person'), ['Romeo']);
  assert.deepEqual(await names(db, 'kind:pl'), ['Rome']);
  assert.deepEqual(await notes(db, 'rome kind:person'), ['Rome two']);
  assert.deepEqual(await notes(db, 'rome site:example.org'), ['Rome one']);
  assert.deepEqual(await notes(db, 'site:other'), ['Rome two']);
  assert.deepEqual(await notes(db, 'rome before:2024-06'), ['Rome one']);
  assert.deepEqual(await notes(db, 'after:2024-06'), ['Rome two']);
  assert.deepEqual(await notes(db, 'after:2024-05 before:2024-07'), ['Rome two', 'Rome one']);
  // No entity is on a site.
  assert.deepEqual(await names(db, 'rome site:other'), []);
});

test('a filter that is not understood is told, and what is left is found', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  const { entities, hints, text } = await search(db, { query: 'ital kind:persn', limit: 9 });
  assert.deepEqual([entities.map(({ name }) => name), text], [['Italy', 'San Marino'], 'ital']);
  assert.match(hints.join(), /“persn” is no kind/u);
});

test('a search is narrowed to a list and a kind beside it', async () => {
  const db = await openFresh();
  await installPack(db, pack, { bundled: true });
  await createEntity(db, { entity: { name: 'Italic type', kind: 'concept' } });
  const of = async (arg: object) =>
    (await search(db, { query: 'ital', limit: 9, ...arg })).entities.map(({ name }) => name);
  assert.deepEqual(await of({ of: 'mine' }), ['Italic type']);
  assert.deepEqual(await of({ of: { pack: 'countries' }, kind: 'place' }), ['Italy', 'San Marino']);
  assert.deepEqual((await search(db, { query: 'kind:person', kind: 'place', limit: 9 })).entities, []);
});

test('the newest of thousands of notes come first, whatever frequent words are looked for', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  await change(db, undefined, async (draft) => {
    for (let at = 0; at < 1500; at++) {
      const text = `the road of number${at}${at === 3 ? ' once' : ''}`;
      await draft.put('notes', {
        id: `0190-${String(at).padStart(5, '0')}`,
        entity: id,
        text,
        created: at,
        updated: at,
      });
    }
    return { label: 'Wrote many', result: {} };
  });
  assert.deepEqual(await notes(db, 'the roa', 2), ['the road of number1499', 'the road of number1498']);
  assert.deepEqual(await notes(db, '"the road of" once'), ['the road of number3 once']);
  // Every word is in every note, and the phrase in none.
  assert.deepEqual(await notes(db, '"road the"'), []);
});

test('undoing and deleting bring what notes are found by along', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  const { note } = await addNote(db, { entity: id, text: 'First words' });
  const { change: edit } = await updateNote(db, { id: note.id, text: 'Second thoughts' });
  assert.deepEqual([await notes(db, 'first'), await notes(db, 'second')], [[], ['Second thoughts']]);
  await undoChange(db, edit);
  assert.deepEqual([await notes(db, 'first'), await notes(db, 'second')], [['First words'], []]);
  const { change: removal } = await deleteEntity(db, { id });
  assert.deepEqual(await notes(db, 'first'), []);
  assert.equal(await db.count('noteTerms'), 0);
  await undoChange(db, removal);
  assert.deepEqual(await notes(db, 'first'), ['First words']);
});
