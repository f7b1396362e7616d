import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from '../../../src/background/refusal.ts';
import type { Settings } from '../../../src/settings.ts';

const SITE = 'paper.example';
const ARTICLE = `https://${SITE}/politics/italy`;
const TOOL = `https://${SITE}/myaccount`;

function refused(
  url: string,
  readAs: 'news' | 'asked' | 'whole',
  { where = 'news', sitesOn = [], sitesOff = [] }: Partial<Settings> = {},
): string | undefined {
  return refusalOf({ where, sitesOn, sitesOff } as unknown as Settings, { site: SITE, url, readAs });
}

test('news is spotted where its site is on, and other pages where their reader wants them all', () => {
  assert.equal(refused(ARTICLE, 'news'), undefined);
  assert.equal(refused(ARTICLE, 'news', { sitesOff: [SITE] }), 'off');
  assert.equal(refused(ARTICLE, 'news', { where: 'sites' }), 'off');
  assert.equal(refused(ARTICLE, 'whole'), 'no-news');
  assert.equal(refused(ARTICLE, 'whole', { where: 'everywhere' }), undefined);
});

test('a tool is none to be spotted, whatever it claims to be, unless its reader asks for it or lists its site', () => {
  for (const readAs of ['news', 'whole'] as const) {
    assert.equal(refused(TOOL, readAs), 'no-news');
    assert.equal(refused(TOOL, readAs, { where: 'everywhere', sitesOn: [SITE] }), 'no-news');
    assert.equal(refused(TOOL, readAs, { where: 'sites', sitesOn: [SITE] }), undefined);
  }
  assert.equal(refused(TOOL, 'asked'), undefined);
  assert.equal(refused(TOOL, 'asked', { sitesOff: [SITE] }), 'off');
});
