import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cast } from '../../../src/platform/cast.ts';
import { isUnderWay } from '../../../src/ui/under-way.ts';

const page = (state: Cast['state'], on: boolean) => ({ cast: { state, rows: [] } as unknown as Cast, on });

test('a page that has not heard yet that its site was switched is asked again', () => {
  assert.ok(isUnderWay(page('off', true)));
  assert.ok(isUnderWay(page('spotted', false)));
});

test('a page at work is asked again, and one that has done what is wanted is not', () => {
  assert.ok(isUnderWay(page('working', true)));
  for (const done of [page('spotted', true), page('off', false), page('no-news', true), page('problem', false)]) {
    assert.ok(!isUnderWay(done), JSON.stringify(done));
  }
  assert.ok(!isUnderWay({ cast: null, on: true }));
});
