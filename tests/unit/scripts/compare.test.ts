import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../../scripts/pages/compare.ts';
import type { Snapshot } from '../../../scripts/pages/snapshot.ts';

const page = (more: Partial<Snapshot> = {}): Snapshot => ({
  dom: ['html', 'p'],
  layout: ['0 0 9 9', '1 1 5 5'],
  text: ['Italy'],
  hosts: 1,
  shift: 0,
  ...more,
});

test('a page that is the same with us and without is not changed', () => {
  assert.deepEqual(compare(page(), [page()]), { changed: false, varies: false, shift: 0, differences: [] });
});

test('another attribute, another place and another text are changes', () => {
  assert.equal(compare(page({ dom: ['html', 'p class=x'] }), [page(), page()]).changed, true);
  assert.equal(compare(page({ text: ['Italy', 'Milan'] }), [page(), page()]).changed, true);
  const moved = compare(page({ layout: ['0 0 9 9', '1 4 5 5'] }), [page(), page()]);
  assert.deepEqual([moved.changed, moved.shift], [true, 3]);
});

test('what differs from load to load without us is not laid to us, and is told', () => {
  const { changed, varies } = compare(page({ dom: ['html', 'p id=3'] }), [
    page({ dom: ['html', 'p id=1'] }),
    page({ dom: ['html', 'p id=2'] }),
  ]);
  assert.deepEqual([changed, varies], [false, true]);
});

test('on a page that varies, what always stays the same is compared nevertheless', () => {
  const loads = [page({ dom: ['html', 'p id=1'] }), page({ dom: ['html', 'p id=2', 'iframe'] })];
  assert.equal(compare(page({ dom: ['html', 'p id=3'] }), loads).changed, false);
  assert.equal(compare(page({ dom: ['html class=x', 'p id=3'] }), loads).changed, true);
});

test('of a layout shift only what the page has not without us counts', () => {
  assert.equal(compare(page({ shift: 0.25 }), [page({ shift: 0.25 })]).shift, 0);
  assert.equal(compare(page({ shift: 0.5 }), [page({ shift: 0.25 })]).shift, 0.25);
});
