import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanes, testFiles } from '../../../scripts/test/files.ts';
import { joinResults } from '../../../scripts/test/run-lane.ts';

test('each browser test stands in one lane, and those that wait have one of their own', () => {
  const all = testFiles('e2e');
  const lanes = inLanes(all);
  assert.deepEqual(lanes.flat().sort(), all);
  assert.ok(lanes.length > 1 && lanes.every((lane) => lane.length > 0));
});

test('a lane that broke down is not forgotten beside the others', () => {
  const broken = { passed: 0, failed: 1, skipped: 0 };
  const fine = { passed: 2, failed: 0, skipped: 0 };
  assert.deepEqual(joinResults([{ '': broken }, { '': fine, a: fine }]), {
    '': { passed: 2, failed: 1, skipped: 0 },
    a: fine,
  });
});
