import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SettingsRecord } from '../../../../src/knowledge/database/schema.ts';
import { readSettings, writeSettings } from '../../../../src/knowledge/index.ts';
import type { Settings } from '../../../../src/settings.ts';
import { openFresh, problemOf } from '../database.ts';

const DEFAULTS: Settings = {
  opens: 'rest',
  restMs: 500,
  where: 'news',
  sitesOn: [],
  sitesOff: [],
  sureness: 0.5,
  underline: 'plain',
  firstOnly: false,
  demonyms: false,
  comments: false,
  verifiedDays: 365,
  sightings: false,
  sightingsWhere: 'all',
  sightingsOn: [],
  sightingsOff: [],
  sightingsDays: null,
};
const SITE = 'paper.example';

test('settings not given stay as they are', async () => {
  const db = await openFresh();
  assert.deepEqual(await readSettings(db), DEFAULTS);
  await writeSettings(db, { restMs: 200 });
  const written = await writeSettings(db, { sitesOff: [SITE, SITE] });
  assert.deepEqual(written, { ...DEFAULTS, restMs: 200, sitesOff: [SITE] });
  assert.deepEqual(await readSettings(db), written);
});

test('settings that were written before there were lists of sites and ways to open a card are those of now', async () => {
  const db = await openFresh();
  await db.put('settings', { id: 'settings', restMs: 300, sitesOff: [SITE] } as unknown as SettingsRecord);
  assert.deepEqual(await readSettings(db), { ...DEFAULTS, restMs: 300, sitesOff: [SITE] });
});

test('a site is listed by its host, however it is written; what names no site is refused', async () => {
  const db = await openFresh();
  const sitesOn = ['https://Paper.example/world/italy?a=1', ' paper.example ', 'paper.example:8080/a'];
  assert.deepEqual((await writeSettings(db, { sitesOn })).sitesOn, [SITE]);
  await problemOf(writeSettings(db, { sitesOn: ['two words'] }), 'no-site');
  await problemOf(writeSettings(db, { sitesOn: [' '] }), 'no-site');
});

test('a site is listed as all under it, and whatever its case, its full stop and its letters are', async () => {
  const db = await openFresh();
  const all = ['*.paper.example', 'https://*.paper.example/*', '.paper.example', 'Paper.Example.', 'paper.example'];
  assert.deepEqual((await writeSettings(db, { sitesOff: all })).sitesOff, [SITE]);
  assert.deepEqual((await writeSettings(db, { sitesOff: ['münchen.example'] })).sitesOff, ['xn--mnchen-3ya.example']);
});

test('what has more in its host than names have is no site', async () => {
  const db = await openFresh();
  for (const written of [
    'not%20a%20site',
    'a..example',
    'paper!.example',
    '*',
    'pa*per.example',
    '..',
    'file:///a/b',
  ]) {
    await problemOf(writeSettings(db, { sitesOff: [written] }), 'no-site');
  }
});

test('what many sites end in is no site, nor is a word alone, unless it is a whole address', async () => {
  const db = await openFresh();
  for (const ending of ['com', 'bbc', 'co.uk', 'https://com.br/']) {
    const message = await problemOf(writeSettings(db, { sitesOff: [ending] }), 'no-site');
    assert.match(message, /^“(com|bbc|co\.uk|com\.br)” alone is no site/);
  }
  const sitesOff = ['localhost', '127.0.0.1', '[::1]', 'gov.uk', 'news.co.uk', 'http://wiki/page'];
  assert.deepEqual((await writeSettings(db, { sitesOff })).sitesOff, [...sitesOff.slice(0, -1), 'wiki']);
});

test('sites that were listed before more was refused stay, and keep nothing from being changed', async () => {
  const db = await openFresh();
  const sitesOff = ['not%20a%20site', 'com', SITE];
  await db.put('settings', { id: 'settings', sitesOff } as unknown as SettingsRecord);
  assert.deepEqual((await writeSettings(db, { restMs: 200 })).sitesOff, sitesOff);
  assert.deepEqual((await writeSettings(db, { sitesOff: ['com', SITE] })).sitesOff, ['com', SITE]);
});
