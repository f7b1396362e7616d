import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A part of the source has these folders, and each of them imports of that part only those before it. */
export function assertOrder(part: string, order: readonly string[]): void {
  const folders = readdirSync(part, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), order.toSorted());
  for (const [place, folder] of order.entries()) {
    for (const file of readdirSync(join(part, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const path = join(part, folder, file);
      for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const imported = relative(part, join(dirname(path), from)).split(sep)[0] ?? '';
        assert.ok(order.indexOf(imported) <= place, `${folder}/${file} imports ${from}`);
      }
    }
  }
}
