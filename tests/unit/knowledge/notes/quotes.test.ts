import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesOnPages } from '../../../../src/knowledge/database/migrations/012-notes-on-pages.ts';
import type { UpgradeTx } from '../../../../src/knowledge/database/migrations/migration.ts';
import {
  addNote,
  createEntity,
  deleteNote,
  quotesOn,
  resumeSearchWork,
  undoChange,
} from '../../../../src/knowledge/index.ts';
import { openFresh } from '../database.ts';

const QUOTE = { exact: 'It was Italy.', prefix: '', suffix: '' };

test('what notes quote of a page is found by its address, without what follows readers, and no other page’s', async () => {
  const db = await openFresh();
  const { id: entity } = await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  const page = { url: 'https://a.example/story?id=1&utm_source=mail', title: 'A' };
  const { note } = await addNote(db, { entity, text: 'Noted', quote: QUOTE, page });
  await addNote(db, {
    entity,
    text: 'Elsewhere',
    quote: QUOTE,
    page: { ...page, url: 'https://a.example/story?id=2' },
  });
  await addNote(db, { entity, text: 'Without a quote', page });
  const found = { note: note.id, entity, members: [entity], quote: QUOTE };
  assert.deepEqual(await quotesOn(db, 'https://a.example/story?id=1#top'), [found]);
  assert.deepEqual(await quotesOn(db, 'https://a.example/story'), []);
});

test('a deleted note quotes nothing, until that is undone', async () => {
  const db = await openFresh();
  const { id: entity } = await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  const url = 'https://a.example/';
  const { note } = await addNote(db, { entity, text: 'Noted', quote: QUOTE, page: { url, title: 'A' } });
  const { change } = await deleteNote(db, { id: note.id });
  assert.deepEqual(await quotesOn(db, url), []);
  await undoChange(db, change);
  assert.equal((await quotesOn(db, url)).length, 1);
});

test('an upgrade makes the notes that were there found by their pages', async () => {
  const db = await openFresh();
  const { id: entity } = await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  const url = 'https://a.example/';
  await addNote(db, { entity, text: 'Noted', quote: QUOTE, page: { url, title: 'A' } });
  await db.clear('noteTerms');
  const tx = db.transaction(['notes', 'searchWork'], 'readwrite');
  await notesOnPages.plan?.(tx as unknown as UpgradeTx);
  await tx.done;
  await resumeSearchWork(db);
  assert.equal((await quotesOn(db, url)).length, 1);
});
