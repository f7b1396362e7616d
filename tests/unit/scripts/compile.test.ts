import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../scripts/root.ts';
import { compile } from '../../../scripts/test/compile.ts';
import { compiledFile, sourceFile } from '../../../scripts/test/compiled.ts';

const SOURCE = join(ROOT, 'scripts/root.ts');

test('what is compiled finds the project where its source stands', async () => {
  const folder = await compile([SOURCE]);
  const compiled = compiledFile(folder, SOURCE);
  assert.ok(existsSync(compiled));
  assert.equal((await import(pathToFileURL(compiled).href)).ROOT, ROOT);
  assert.equal(sourceFile(folder, compiled), SOURCE);
});

test('what was not compiled is its own source', () => {
  assert.equal(sourceFile(join(ROOT, 'out/tests'), SOURCE), SOURCE);
  assert.equal(sourceFile(join(ROOT, 'out/tests'), 'a test'), 'a test');
});
