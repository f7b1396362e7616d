import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changeSettings,
  isNamed,
  isOn,
  isSighted,
  isWhole,
  readSettings,
  siteState,
  switched,
  writeSettings,
} from '../../../../src/knowledge/index.ts';
import type { Settings } from '../../../../src/settings.ts';
import { openFresh } from '../database.ts';

const SITE = 'paper.example';
const UNDER = `www.${SITE}`;
const DEFAULTS = await readSettings(await openFresh());
const withSettings = (more: Partial<Settings>): Settings => ({ ...DEFAULTS, ...more });

test('news is spotted everywhere but on sites that are off, other pages only where the reader wants them', () => {
  const on = (more: Partial<Settings>): [boolean, boolean] => {
    const settings = withSettings(more);
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

/** Whether a site is listed by a host: as one that is off, as one of those that alone are on, and so for sightings. */
function listedBy(listed: string, site: string): boolean[] {
  return [
    !isOn(withSettings({ sitesOff: [listed] }), site),
    isOn(withSettings({ where: 'sites', sitesOn: [listed] }), site),
    isSighted(withSettings({ sightings: true, sightingsWhere: 'sites', sightingsOn: [listed] }), site),
    !isSighted(withSettings({ sightings: true, sightingsOff: [listed] }), site),
  ];
}

test('a listed host stands for itself and all hosts under it, in every list', () => {
  for (const site of [SITE, UNDER, `news.${SITE}`, `a.b.${SITE}`]) {
    assert.deepEqual(listedBy(SITE, site), [true, true, true, true], site);
  }
});

test('the full stop that may end a host does not matter, in a list or in an address', () => {
  assert.deepEqual(listedBy(SITE, `${UNDER}.`), [true, true, true, true]);
  assert.deepEqual(listedBy(`${SITE}.`, SITE), [true, true, true, true]);
});

test('a listed host stands for none beside it, above it, or that only ends alike', () => {
  for (const site of [SITE, `news.${SITE}`, `old-${UNDER}`, 'example', 'paper.example.org', `notwww.${SITE}`]) {
    assert.deepEqual(listedBy(UNDER, site), [false, false, false, false], site);
  }
  assert.deepEqual(listedBy(SITE, `not${SITE}`), [false, false, false, false]);
});

test('what many sites end in stands for itself alone, where it was listed before that was refused', () => {
  for (const ending of ['example', 'com', 'co.uk', 'com.br', 'or.jp']) {
    assert.deepEqual(listedBy(ending, `paper.${ending}`), [false, false, false, false], ending);
  }
  assert.deepEqual(listedBy('paper.co.uk', 'www.paper.co.uk'), [true, true, true, true]);
});

test('the nearest host that is listed says whether a site is on', () => {
  const settings = withSettings({ sitesOff: [SITE, `live.news.${SITE}`], sitesOn: [`news.${SITE}`] });
  for (const where of ['everywhere', 'news', 'sites'] as const) {
    const on = (site: string): boolean => isOn({ ...settings, where }, site);
    assert.deepEqual([SITE, UNDER].map(on), [false, false]);
    assert.deepEqual([`news.${SITE}`, `uk.news.${SITE}`, `live.news.${SITE}`].map(on), [true, true, false]);
  }
});

test('the nearest listed host above a site is told, and whether it is on', () => {
  const settings = withSettings({ sitesOff: [SITE], sitesOn: [UNDER] });
  assert.deepEqual(siteState(settings, SITE), { on: false, above: null });
  assert.deepEqual(siteState(settings, UNDER), { on: true, above: { site: SITE, on: false } });
  assert.deepEqual(siteState(settings, `m.${UNDER}`), { on: true, above: { site: UNDER, on: true } });
  assert.deepEqual(siteState(settings, `not${SITE}`), { on: true, above: null });
});

test('a site is named where it is listed itself, with “www.” or without', () => {
  const named = (site: string, where: Settings['where'] = 'sites'): boolean =>
    isNamed(withSettings({ where, sitesOn: [SITE] }), site);
  assert.deepEqual(
    [SITE, UNDER, `mail.${SITE}`].map((site) => named(site)),
    [true, true, false],
  );
  assert.equal(named(SITE, 'everywhere'), false);
});

for (const where of ['everywhere', 'news', 'sites'] as const) {
  for (const above of [{}, { sitesOff: [SITE] }, { sitesOn: [SITE] }, { sitesOn: [SITE, UNDER], sitesOff: [UNDER] }]) {
    test(`with names spotted ${where} and ${JSON.stringify(above)}, a site is on after it was switched on and off after it was switched off, and those above and beside it stay`, async () => {
      const db = await openFresh();
      const before = await writeSettings(db, { where, ...above });
      for (const on of [false, true, true, false, false, true]) {
        const settings = await changeSettings(db, (now) => switched(now, UNDER, on));
        assert.equal(isOn(settings, UNDER), on);
        for (const other of [SITE, `news.${SITE}`]) assert.equal(isOn(settings, other), isOn(before, other));
      }
    });
  }
}

test('a site that is a word alone, as on a network of one’s own, is switched off and on', async () => {
  const db = await openFresh();
  for (const on of [false, true]) {
    assert.equal(isOn(await changeSettings(db, (now) => switched(now, 'wiki', on)), 'wiki'), on);
  }
});
