import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listChanges, readSettings, undoChange, writeSettings } from '../../../../src/knowledge/index.ts';
import { openFresh } from '../database.ts';

test('the history says of settings which were changed, from what and to what', async () => {
  const db = await openFresh();
  const labels = async () => (await listChanges(db, { limit: 9 })).map(({ label }) => label);
  await writeSettings(db, { underline: 'strong' });
  assert.deepEqual(await labels(), ['Lines under names: plain → strong']);
  await writeSettings(db, { sitesOff: ['https://a.example/news', 'b.example'] });
  await writeSettings(db, { sitesOff: ['b.example', 'c.example'], sightings: true, sightingsDays: 90 });
  assert.deepEqual((await labels()).slice(0, 2), [
    'Sites switched off: added c.example; Sites switched off: took out a.example; ' +
      'Remembering what I read: off → on; How long it is remembered: for ever → 90 days',
    'Sites switched off: added a.example, b.example',
  ]);
  const [last] = await listChanges(db, { limit: 1 });
  await undoChange(db, last?.id ?? '');
  assert.match((await labels())[0] ?? '', /^Undid: Sites switched off/u);
  assert.equal((await readSettings(db)).sightings, false);
});

test('settings that are written as they are make no entry', async () => {
  const db = await openFresh();
  await writeSettings(db, { underline: 'strong' });
  await writeSettings(db, { underline: 'strong', restMs: 500 });
  assert.equal((await listChanges(db, { limit: 9 })).length, 1);
});
