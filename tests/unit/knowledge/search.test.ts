import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addNote,
  createEntity,
  deleteNote,
  installPack,
  type KnowledgeDb,
  search,
} from '../../../src/knowledge/index.ts';
import { openFresh, packOf } from './database.ts';

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
    { id: 'countries/IT', name: 'Italy', kind: 'place', summary: 'A country.', notes: 0, mine: false },
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
