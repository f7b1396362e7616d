import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canon } from '../../../../src/engine/index.ts';
import {
  addExclusion,
  deleteExclusion,
  exclusionsFor,
  listChanges,
  listExclusions,
  undoChange,
} from '../../../../src/knowledge/index.ts';
import { EVERYWHERE } from '../../../../src/views.ts';
import { openFresh, problemOf } from '../database.ts';

const COM = { site: 'example.com', url: 'https://example.com/a' };
const ORG = { site: 'example.org', url: 'https://example.org/a' };

test('a name is left out on one site, however a text writes it', async () => {
  const db = await openFresh();
  await addExclusion(db, { site: 'example.com', name: 'Nice' });
  assert.ok((await exclusionsFor(db, COM)).names.has(canon('NICE')));
  assert.equal((await exclusionsFor(db, ORG)).names.size, 0);
});

test('a name is left out on one page alone, or everywhere', async () => {
  const db = await openFresh();
  await addExclusion(db, { site: COM.url, name: 'Nice' });
  assert.ok((await exclusionsFor(db, COM)).names.has('nice'));
  assert.equal((await exclusionsFor(db, { ...COM, url: 'https://example.com/b' })).names.size, 0);
  await addExclusion(db, { site: EVERYWHERE, name: 'Reading' });
  assert.deepEqual([...(await exclusionsFor(db, ORG)).names], ['reading']);
});

test('a page on which a name is left out is told by its title, in the history too', async () => {
  const db = await openFresh();
  await addExclusion(db, { site: COM.url, title: 'A day on the coast', name: 'Nice' });
  assert.equal((await listExclusions(db))[0]?.title, 'A day on the coast');
  await addExclusion(db, { site: 'https://xn--mnchen-3ya.example/stra%C3%9Fe', name: 'Reading' });
  const labels = (await listChanges(db, { limit: 2 })).map(({ label }) => label);
  assert.deepEqual(labels, ['Left out “Reading” on münchen.example/straße', 'Left out “Nice” on “A day on the coast”']);
});

test('leaving a name out twice is leaving it out once', async () => {
  const db = await openFresh();
  const first = await addExclusion(db, { site: 'example.com', name: 'Nice' });
  const second = await addExclusion(db, { site: 'example.com', name: 'NICE' });
  assert.equal(second.id, first.id);
  assert.equal((await listExclusions(db)).length, 1);
  await undoChange(db, second.change);
  assert.equal((await listExclusions(db))[0]?.name, 'Nice');
});

test('a name that was left out can be taken back in, and left out again by undo', async () => {
  const db = await openFresh();
  const { id } = await addExclusion(db, { site: 'example.com', name: 'Nice' });
  const { change } = await deleteExclusion(db, { id });
  assert.deepEqual(await listExclusions(db), []);
  await undoChange(db, change);
  assert.deepEqual(
    (await listExclusions(db)).map(({ site, name }) => [site, name]),
    [['example.com', 'Nice']],
  );
});

test('no name, and one that is back in already, are refused', async () => {
  const db = await openFresh();
  await problemOf(addExclusion(db, { site: 'example.com', name: ' ' }), 'empty-name');
  await problemOf(deleteExclusion(db, { id: 'none' }), 'not-found');
});

test('whose name is left out is told with it, where the reader said so', async () => {
  const db = await openFresh();
  await addExclusion(db, { site: COM.url, name: 'Nice', entity: 'nice' });
  await addExclusion(db, { site: EVERYWHERE, name: 'Reading' });
  assert.deepEqual([...(await exclusionsFor(db, COM)).entities], ['nice']);
  assert.deepEqual([...(await exclusionsFor(db, ORG)).entities], []);
});
