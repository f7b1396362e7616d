import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killGroup, watchGroup } from '../../../scripts/browsers/remains.ts';

test('a browser that has no process ends nobody else: neither our own group, nor all that there are', () => {
  for (const pid of [0, 1, -1, Number.NaN]) {
    assert.throws(() => watchGroup(pid), RangeError);
    assert.throws(() => killGroup(pid), RangeError);
  }
});
