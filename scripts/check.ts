/**
 * `npm run check`: everything that has to hold before a change lands, cheapest first. Stops at the first step
 * that fails; the last line is "N passed, N failed" either way.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { lintBuild } from './check/web-ext.ts';
import { ROOT } from './root.ts';
import { main as test } from './test.ts';

/** Bytes, gzipped, of all that every page has to load. */
const CONTENT_BUDGET = 16 * 1024;
const CONTENT_SCRIPTS = ['guard.js', 'content.js'];
const PROJECTS = ['.', 'src/engine', 'src/exchange', 'src/reference', 'tests'];

interface Step {
  name: string;
  /** True where it holds; says itself what does not. */
  run(): boolean | Promise<boolean>;
}

const STEPS: Step[] = [
  { name: 'Biome: lint, format, import walls', run: () => tool('biome', 'check', '--error-on-warnings', '.') },
  ...PROJECTS.map((project) => ({ name: `TypeScript: ${project}`, run: () => tool('tsc', '-p', project) })),
  { name: 'knip: dead code', run: () => tool('knip') },
  { name: 'Build, and the size of the content scripts', run: buildWithinBudget },
  { name: 'web-ext lint: Chromium', run: () => lintBuild('chromium') },
  { name: 'web-ext lint: Firefox', run: () => lintBuild('firefox') },
];

export async function main(): Promise<number> {
  for (const { name, run } of STEPS) {
    heading(name);
    if (await holds(run)) continue;
    heading(`FAILED: ${name}`);
    process.stdout.write('\n0 passed, 1 failed\n');
    return 1;
  }
  heading('Tests');
  return test([]);
}

async function holds(run: Step['run']): Promise<boolean> {
  try {
    return await run();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
    return false;
  }
}

async function buildWithinBudget(): Promise<boolean> {
  const { sizes } = await build();
  const size = CONTENT_SCRIPTS.reduce((sum, script) => sum + (sizes[script] ?? Number.POSITIVE_INFINITY), 0);
  if (size <= CONTENT_BUDGET) return true;
  process.stdout.write(`The content scripts are ${size} bytes gzipped; their budget is ${CONTENT_BUDGET}.\n`);
  return false;
}

/** Runs a program of node_modules with this Node, so that no shell is needed. */
function tool(name: string, ...args: string[]): boolean {
  const windows = process.platform === 'win32';
  const program = join(ROOT, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  return spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: windows }).status === 0;
}

function heading(text: string): void {
  process.stdout.write(`\n== ${text}\n`);
}
