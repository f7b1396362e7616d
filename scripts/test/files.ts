import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/**
 * Browser tests that mostly wait, for pages to be read, for cards to open and close or not to, for drafts to be kept: they
 * cost those beside them little, and they are about as many as keep their lane as long as the other.
 */
const WAITS = [
  'add-selection',
  'card-drafts',
  'card-manners',
  'hostile-page',
  'hostile-probes',
  'quotes',
  'sightings',
  'walk',
  'where-spotted',
];

/** The files in the lanes in which they run side by side. */
export function inLanes(files: readonly string[]): string[][] {
  const waits = (file: string): boolean => WAITS.includes(basename(file, '.test.ts'));
  return [files.filter((file) => !waits(file)), files.filter(waits)];
}
