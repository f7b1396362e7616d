import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** The test files below tests/FOLDER, absolute, in the order of their names: Node 20's runner takes no patterns. */
export function testFiles(folder: string): string[] {
  const root = join(ROOT, 'tests', folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(root, name))
    .sort();
}
