import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStale } from '../../../../src/ui/facts/is-stale.ts';

test('what was verified longer ago than the limit is stale, seen from the day that counts', () => {
  assert.equal(isStale('2022-04-19', '2023-04-20', 365), true);
  assert.equal(isStale('2022-04-20', '2023-04-20', 365), false);
  assert.equal(isStale('2022', '2023-04-20', 365), true);
});

test('what was verified after the article, never, or without a limit is not', () => {
  assert.equal(isStale('2024-01-01', '2023-04-20', 365), false);
  assert.equal(isStale(undefined, '2023-04-20', 365), false);
  assert.equal(isStale('1999', '2023-04-20', null), false);
});
