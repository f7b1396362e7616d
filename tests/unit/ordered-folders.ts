import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Asserts that a folder of src has these folders and no others, and that each imports only those before it. */
export function importsOnlyBefore(name: string, order: readonly string[]): void {
  const root = join(SRC, name);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map((folder) => folder.name).sort(), order.toSorted());
  for (const [place, folder] of order.entries()) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const path = join(root, folder, file);
      for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const imported = relative(root, join(dirname(path), from)).split(sep)[0] ?? '';
        assert.ok(order.indexOf(imported) <= place, `${folder}/${file} imports ${from}`);
      }
    }
  }
}
