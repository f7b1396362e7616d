import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SettingsRecord } from '../../../../src/knowledge/database/schema.ts';
import {
  changeSettings,
  isOn,
  isWhole,
  readSettings,
  switched,
  writeSettings,
} from '../../../../src/knowledge/index.ts';
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

test('news is spotted everywhere but on sites that are off, other pages only where the reader wants them', () => {
  const on = (more: Partial<Settings>): [boolean, boolean] => {
    const settings = { ...DEFAULTS, ...more };
    return [isOn(settings, SITE), isWhole(settings, SITE)];
  };
  assert.deepEqual(on({}), [true, false]);
  assert.deepEqual(on({ where: 'everywhere' }), [true, true]);
  assert.deepEqual(on({ where: 'sites' }), [false, false]);
  assert.deepEqual(on({ where: 'sites', sitesOn: [SITE] }), [true, true]);
  for (const where of ['everywhere', 'news', 'sites'] as const) {
    assert.deepEqual(on({ where, sitesOn: [SITE], sitesOff: [SITE] }), [false, false]);
  }
});

for (const where of ['everywhere', 'news', 'sites'] as const) {
  test(`with names spotted ${where}, a site is on after it was switched on and off after it was switched off`, async () => {
    const db = await openFresh();
    await writeSettings(db, { where });
    for (const on of [false, true, true, false, false, true]) {
      const settings = await changeSettings(db, (now) => switched(now, SITE, on));
      assert.equal(isOn(settings, SITE), on);
    }
  });
}
