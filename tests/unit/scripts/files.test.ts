import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../scripts/root.ts';
import { testFiles } from '../../../scripts/test/files.ts';

test('the tests of a folder are found in the folders below it too', () => {
  assert.ok(testFiles('unit').includes(join(ROOT, 'tests/unit/scripts/files.test.ts')));
});

test('the largest are run first, so that no long one is left for the end', () => {
  const bytes = testFiles('e2e').map((file) => statSync(file).size);
  assert.deepEqual(
    bytes,
    bytes.toSorted((a, b) => b - a),
  );
});

test('what tests share is no test', () => {
  const found = testFiles('e2e');
  assert.ok(found.includes(join(ROOT, 'tests/e2e/drivers.test.ts')));
  assert.ok(!found.includes(join(ROOT, 'tests/e2e/harness.ts')));
});

test('a folder that is not there has no tests', () => {
  assert.deepEqual(testFiles('no-such-folder'), []);
});
