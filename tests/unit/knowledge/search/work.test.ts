import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search as search006 } from '../../../../src/knowledge/database/migrations/006-search.ts';
import { written } from '../../../../src/knowledge/database/migrations/015-written.ts';
import type { Migration, UpgradeTx } from '../../../../src/knowledge/database/migrations/migration.ts';
import type { StoreName } from '../../../../src/knowledge/database/schema.ts';
import {
  addNote,
  createEntity,
  deleteNote,
  installPack,
  type KnowledgeDb,
  resumePackWork,
  resumeSearchWork,
  search,
  undoChange,
  updateNote,
} from '../../../../src/knowledge/index.ts';
import { contents, openFresh, packOf } from '../database.ts';

const NOTES = 600;

/** A database as the upgrade finds it: what is searched for is not there, and old notes have their words in them. */
async function old(): Promise<{ db: KnowledgeDb; after: unknown; last: string }> {
  const db = await openFresh();
  const summary = 'A small country';
  await installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place', summary }]), { bundled: true });
  const { id } = await createEntity(db, { entity: { name: 'Oriel', kind: 'concept', summary: 'A window' } });
  let last = '';
  for (let at = 0; at < NOTES; at++) last = (await addNote(db, { entity: id, text: `Note number${at}` })).note.id;
  const after = await contents(db);
  await db.clear('noteTerms');
  await db.clear('packWords');
  for (const row of await db.getAll('rows')) {
    await db.put('rows', { ...row, words: row.words.filter((word) => /^[na]/u.test(word)) });
  }
  await plan(db);
  return { db, after, last };
}

async function plan(db: KnowledgeDb, upgrade: Migration = search006): Promise<void> {
  const tx = db.transaction([...db.objectStoreNames] as StoreName[], 'readwrite');
  await upgrade.plan?.(tx as unknown as UpgradeTx);
  await tx.done;
}

test('an upgrade makes findable what was there, and leaves everything else as it was', async () => {
  const { db, after } = await old();
  await resumeSearchWork(db);
  await resumePackWork(db);
  assert.deepEqual(await contents(db), after);
  assert.deepEqual((await search(db, { query: 'number1 window', limit: 9 })).hints, []);
});

test("an upgrade lists what the reader wrote on of packs' among theirs", async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place' }]), { bundled: true });
  await addNote(db, { entity: 'countries/IT', text: 'Where I was born' });
  const after = await contents(db);
  for (const row of await db.getAll('rows')) {
    await db.put('rows', { ...row, lists: row.lists.filter(([list]) => !list.startsWith('mine')) });
  }
  await plan(db, written);
  await resumeSearchWork(db);
  assert.deepEqual(await contents(db), after);
});

test('what the end of a background interrupts is taken up again, the newest notes first', async (t) => {
  const { db, after, last } = await old();
  const transaction = db.transaction.bind(db);
  let writes = 0;
  const killed = t.mock.method(db, 'transaction', (...args: Parameters<typeof transaction>) => {
    if (args[1] === 'readwrite' && ++writes > 3) throw new Error('killed');
    return transaction(...args);
  });
  await assert.rejects(resumeSearchWork(db), /killed/u);
  killed.mock.restore();
  const found = await db.count('noteTerms');
  assert.ok(found > 0 && found < NOTES, `${found}`);
  assert.ok(await db.get('noteTerms', last));
  const { notes, hints } = await search(db, { query: `number${NOTES - 1}`, limit: 9 });
  assert.equal(notes.length, 1);
  assert.match(hints.join(), /still reading/u);
  await resumeSearchWork(db);
  await resumePackWork(db);
  assert.deepEqual(await contents(db), after);
});

test('what is written and deleted meanwhile is as it should be afterwards', async () => {
  const { db, last } = await old();
  await updateNote(db, { id: last, text: 'Written anew' });
  const [first] = await db.getAllKeys('notes');
  await deleteNote(db, { id: first ?? '' });
  assert.equal((await search(db, { query: 'anew', limit: 9 })).notes.length, 1);
  await resumeSearchWork(db);
  assert.deepEqual((await search(db, { query: 'number0', limit: 9 })).notes, []);
  assert.equal((await search(db, { query: 'anew', limit: 9 })).notes.length, 1);
});

test('a change of an old note can still be undone, and saving it as it is changes nothing', async () => {
  const { db, last } = await old();
  const note = await db.get('notes', last);
  assert.ok(note);
  await db.put('notes', { ...note, words: ['note', `number${NOTES - 1}`] });
  assert.equal((await updateNote(db, { id: last, text: note.text })).change, '');
  const { change } = await updateNote(db, { id: last, text: 'Changed' });
  await undoChange(db, change);
  assert.equal((await search(db, { query: `number${NOTES - 1}`, limit: 9 })).notes[0]?.note.text, note.text);
});
