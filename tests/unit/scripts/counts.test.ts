import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsText } from '../../../scripts/test/counts.ts';

test('what failed is named again at the end, and the last line is the counts alone', () => {
  const counts = { passed: 12, failed: ['unit  tests/a.test.ts  a › b'], skipped: 1 };
  assert.equal(countsText(counts), '✗ unit  tests/a.test.ts  a › b\n\n12 passed, 1 failed, 1 skipped');
  assert.equal(countsText({ ...counts, failed: [], skipped: 0 }), '12 passed, 0 failed');
});
