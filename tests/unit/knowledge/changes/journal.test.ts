import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addAlias,
  addExclusion,
  addNote,
  createEntity,
  deleteAlias,
  deleteEntity,
  deleteExclusion,
  deleteNote,
  installPack,
  listChanges,
  listExclusions,
  switchPackOff,
  undoChange,
  updateAlias,
  updateEntity,
  updateNote,
  viewEntity,
  writeSettings,
} from '../../../../src/knowledge/index.ts';
import { contents, openFresh, packOf, problemOf } from '../database.ts';

const italy = { entity: { name: 'Italy', kind: 'place' } } as const;
const DAY = 24 * 60 * 60 * 1000;

test('two that were added with one name are told apart by what was said of them', async () => {
  const db = await openFresh();
  for (const summary of ['Mayor of Brindle.', 'Striker.', `A ${'very '.repeat(20)}long story.`])
    await createEntity(db, { entity: { name: 'Alex Carter', kind: 'person', summary } });
  assert.deepEqual(
    (await listChanges(db, { limit: 9 })).map(({ label }) => label),
    [
      `Added Alex Carter (A ${'very '.repeat(11)}ver…)`,
      'Added Alex Carter (Striker.)',
      'Added Alex Carter (Mayor of Brindle.)',
    ],
  );
});

test('a change of nothing is not in the history, and undoing it is undoing nothing', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: 'one' });
  await writeSettings(db, { restMs: 100 });
  const before = [await contents(db), await listChanges(db, { limit: 9 })];
  const renamed = await updateEntity(db, { id, name: 'Italy', kind: 'place', summary: '' });
  const rewritten = await updateNote(db, { id: note.id, text: 'one' });
  assert.deepEqual(rewritten.note, note);
  await writeSettings(db, { restMs: 100 });
  await undoChange(db, renamed.change);
  await undoChange(db, rewritten.change);
  assert.deepEqual([await contents(db), await listChanges(db, { limit: 9 })], before);
});

test("an edit of a pack's entity that changes nothing leaves it to the pack", async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place' }]), { bundled: true });
  await updateEntity(db, { id: 'countries/IT', name: 'Italy', kind: 'place', summary: '' });
  await switchPackOff(db, { id: 'countries' });
  assert.equal(await viewEntity(db, { id: 'countries/IT' }), null);
});

test('a summary can be cleared where a pack has none', async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place' }]), { bundled: true });
  await updateEntity(db, { id: 'countries/IT', summary: 'Mine.' });
  await updateEntity(db, { id: 'countries/IT', summary: '' });
  assert.equal((await viewEntity(db, { id: 'countries/IT' }))?.summary, '');
});

test('every change is in the history in words, the newest first', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: 'one' });
  await updateEntity(db, { id, name: 'Italia' });
  const { change } = await deleteNote(db, { id: note.id });
  await undoChange(db, change);
  await writeSettings(db, { restMs: 100 });
  assert.deepEqual(
    (await listChanges(db, { limit: 9 })).map(({ label, undone, undoing }) => [label, undone, undoing]),
    [
      ['Rest before a card opens: 500 ms → 100 ms', false, false],
      ['Undid: Deleted note on Italia', false, true],
      ['Deleted note on Italia', true, false],
      ['Renamed Italy to Italia', false, false],
      ['Added note on Italy', false, false],
      ['Added Italy', false, false],
    ],
  );
  assert.equal((await listChanges(db, { limit: 2 })).length, 2);
});

test('an undoing can be undone, and that again', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note, change } = await addNote(db, { entity: id, text: 'one' });
  const without = await undoChange(db, change);
  assert.deepEqual((await viewEntity(db, { id }))?.notes, []);
  const again = await undoChange(db, without.change);
  assert.deepEqual((await viewEntity(db, { id }))?.notes, [note]);
  const rows = await listChanges(db, { limit: 9 });
  assert.equal(rows[0]?.label, 'Did again: Added note on Italy');
  assert.equal(rows[0]?.undoing, false);
  assert.equal(rows.find((row) => row.id === change)?.undone, false);
  await undoChange(db, again.change);
  assert.deepEqual((await viewEntity(db, { id }))?.notes, []);
  // What is no longer there is marked so, and so is each undoing that does not hold.
  assert.deepEqual(
    (await listChanges(db, { limit: 4 })).map(({ undone }) => undone),
    [false, true, false, true],
  );
  await problemOf(undoChange(db, change), 'changed-since');
});

test('an alias that was deleted and added again does not come back beside itself', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const first = await addAlias(db, { entity: id, alias: { text: 'Italia' } });
  const { change } = await deleteAlias(db, { id: first.id });
  const again = await addAlias(db, { entity: id, alias: { text: 'ITALIA' } });
  const before = await contents(db);
  assert.match(await problemOf(undoChange(db, change), 'changed-since'), /“ITALIA” is there again/u);
  assert.deepEqual(await contents(db), before);
  await deleteAlias(db, { id: again.id });
  await undoChange(db, change);
  assert.deepEqual(
    (await viewEntity(db, { id }))?.aliases.map(({ text }) => text),
    ['Italia'],
  );
});

test('an alias does not get by undo the name of another of its entity', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const alias = await addAlias(db, { entity: id, alias: { text: 'Italia' } });
  const { change } = await updateAlias(db, { id: alias.id, text: 'Bel Paese' });
  await addAlias(db, { entity: id, alias: { text: 'Italia' } });
  await problemOf(undoChange(db, change), 'changed-since');
});

test('a name that was taken back in and left out again is not left out twice by undo', async () => {
  const db = await openFresh();
  const leave = () => addExclusion(db, { site: 'example.com', name: 'Rome' });
  const { change } = await deleteExclusion(db, { id: (await leave()).id });
  await leave();
  assert.match(await problemOf(undoChange(db, change), 'changed-since'), /“Rome” is there again/u);
  assert.equal((await listExclusions(db)).length, 1);
});

test('a change is not undone over a later one, and nothing of it is put back', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note, change } = await addNote(db, { entity: id, text: 'one' });
  await updateNote(db, { id: note.id, text: 'two' });
  const before = await contents(db);
  assert.match(await problemOf(undoChange(db, change), 'changed-since'), /“Added note on Italy” cannot be undone/u);
  assert.deepEqual(await contents(db), before);
});

test('a change is undone once', async () => {
  const db = await openFresh();
  const { change } = await createEntity(db, italy);
  await undoChange(db, change);
  assert.match(await problemOf(undoChange(db, change), 'changed-since'), /undone already/u);
});

test('undoing the making of an entity does not take notes with it that were written since', async () => {
  const db = await openFresh();
  const { id, change } = await createEntity(db, italy);
  await addNote(db, { entity: id, text: 'one' });
  await problemOf(undoChange(db, change), 'changed-since');
  assert.equal((await viewEntity(db, { id }))?.notes.length, 1);
});

test('a deleted note does not come back without its entity', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const { note } = await addNote(db, { entity: id, text: 'one' });
  const { change } = await deleteNote(db, { id: note.id });
  await deleteEntity(db, { id });
  const before = await contents(db);
  await problemOf(undoChange(db, change), 'changed-since');
  assert.deepEqual(await contents(db), before);
});

test("undoing the first note on a pack's entity leaves a later one where it is", async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place' }]), { bundled: true });
  const first = await addNote(db, { entity: 'countries/IT', text: 'one' });
  await addNote(db, { entity: 'countries/IT', text: 'two' });
  await undoChange(db, first.change);
  assert.deepEqual(
    (await viewEntity(db, { id: 'countries/IT' }))?.notes.map(({ text }) => text),
    ['two'],
  );
});

test('a change that failed is not in the history', async () => {
  const db = await openFresh();
  await problemOf(deleteEntity(db, { id: 'none' }), 'not-found');
  assert.deepEqual(await listChanges(db, { limit: 9 }), []);
});

test('the history keeps 30 days', async (t) => {
  const db = await openFresh();
  const now = Date.now();
  let daysAgo = 31;
  t.mock.method(Date, 'now', () => now - daysAgo * DAY);
  const old = await createEntity(db, italy);
  daysAgo = 29;
  const recent = await createEntity(db, italy);
  daysAgo = 0;
  await createEntity(db, italy);
  await problemOf(undoChange(db, old.change), 'not-found');
  await undoChange(db, recent.change);
  assert.ok(await viewEntity(db, { id: old.id }), 'what the change made is still there');
});
