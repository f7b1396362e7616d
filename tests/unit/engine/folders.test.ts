import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ENGINE = fileURLToPath(new URL('../../../src/engine', import.meta.url));
/** As in docs/adr/0035-the-engine-in-the-order-of-its-work.md. */
const ORDER = ['text', 'vocabulary', 'lexicon', 'derive', 'scan', 'document', 'choose', 'suggest'];

test('each folder of the engine imports only those before it', () => {
  const folders = readdirSync(ENGINE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), ORDER.toSorted());
  for (const [place, folder] of ORDER.entries()) {
    for (const file of readdirSync(join(ENGINE, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const path = join(ENGINE, folder, file);
      for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const imported = relative(ENGINE, join(dirname(path), from)).split(sep)[0] ?? '';
        assert.ok(ORDER.indexOf(imported) <= place, `${folder}/${file} imports ${from}`);
      }
    }
  }
});
