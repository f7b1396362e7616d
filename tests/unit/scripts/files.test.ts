import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsText } from '../../../scripts/test/counts.ts';
import { inLanes, testFiles } from '../../../scripts/test/files.ts';
import { joinResults } from '../../../scripts/test/run-lane.ts';

test('each browser test stands in one lane, and those that wait have one of their own', () => {
  const all = testFiles('e2e');
  const lanes = inLanes(all);
  assert.deepEqual(lanes.flat().sort(), all);
  assert.ok(lanes.length > 1 && lanes.every((lane) => lane.length > 0));
});

test('a lane that broke down is not forgotten beside the others', () => {
  const broken = { passed: 0, failed: ['chromium  the lane broke down'], skipped: 0 };
  const fine = { passed: 2, failed: [], skipped: 0 };
  assert.deepEqual(joinResults([{ '': broken }, { '': fine, a: fine }]), {
    '': { ...broken, passed: 2 },
    a: fine,
  });
});

test('what failed is named again at the end, and the last line is the counts alone', () => {
  const counts = { passed: 12, failed: ['unit  tests/a.test.ts  a › b'], skipped: 1 };
  assert.equal(countsText(counts), '✗ unit  tests/a.test.ts  a › b\n\n12 passed, 1 failed, 1 skipped');
  assert.equal(countsText({ ...counts, failed: [], skipped: 0 }), '12 passed, 0 failed');
});
