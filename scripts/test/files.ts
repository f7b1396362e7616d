import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/**
 * The test files below tests/FOLDER, absolute: Node 20's runner takes no patterns. The largest come first, which mostly
 * take longest, so that no long one is left for the end, when nothing else is there to run beside it.
 */
export function testFiles(folder: string): string[] {
  const root = join(ROOT, 'tests', folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => ({ path: join(root, name), bytes: statSync(join(root, name)).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path }) => path);
}
