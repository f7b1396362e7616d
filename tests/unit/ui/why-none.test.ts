import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cast } from '../../../src/platform/cast.ts';
import { toProblem } from '../../../src/problem.ts';
import { whyNone } from '../../../src/ui/why-none.ts';

const page = (state: Cast['state']) => ({
  tab: 1,
  private: false,
  cast: { state, rows: [], site: 'example.org' } as unknown as Cast,
  on: true,
  above: null,
  unread: null,
});

test('that none of the known names is on a page is said only where what is known could be read', () => {
  assert.match(whyNone(page('spotted')) ?? '', /^None of the names/);
  assert.equal(whyNone({ ...page('spotted'), unread: toProblem(new Error('held')) }), null);
});

test('what is so whatever is known is said in any case', () => {
  const unread = toProblem(new Error('held'));
  assert.match(whyNone({ ...page('no-news'), unread }) ?? '', /does not look like news/);
});
