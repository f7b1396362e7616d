import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanes, testFiles } from '../../../scripts/test/files.ts';

test('each browser test stands in one lane, and those that wait have one of their own', () => {
  const all = testFiles('e2e');
  const lanes = inLanes(all);
  assert.deepEqual(lanes.flat().sort(), all);
  assert.ok(lanes.length > 1 && lanes.every((lane) => lane.length > 0));
});
