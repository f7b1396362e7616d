/**
 * `npm run check`: everything that has to hold before a change lands. What is soon told comes first, in two rows side
 * by side; where any of it does not hold no test is run. The last line is "N passed, N failed" either way.
 */
import { join } from 'node:path';
import { build } from '../build.mjs';
import { type Outcome, ran, type Step } from './check/step.ts';
import { lintBuild } from './check/web-ext.ts';
import { ROOT } from './root.ts';
import { type Built, main as test } from './test.ts';

/** Bytes, gzipped, of all that every page has to load. */
const CONTENT_BUDGET = 16 * 1024;
const CONTENT_SCRIPTS = ['guard.js', 'content.js'];
const PROJECTS = ['.', 'src/engine', 'src/exchange', 'src/reference', 'tests'];

export async function main(): Promise<number> {
  let built: Built | undefined;
  const ofSources: Step[] = [
    { name: 'Biome: lint, format, import walls', run: () => tool('biome', 'check', '--error-on-warnings', '.') },
    ...PROJECTS.map((project) => ({ name: `TypeScript: ${project}`, run: () => tool('tsc', '-p', project) })),
    { name: 'knip: dead code', run: () => tool('knip') },
  ];
  const ofBuild: Step[] = [
    {
      name: 'Build, and the size of the content scripts',
      run: async () => {
        built = await build();
        return withinBudget(built);
      },
    },
    { name: 'web-ext lint: Chromium', run: () => lintBuild('chromium') },
    { name: 'web-ext lint: Firefox', run: () => lintBuild('firefox') },
  ];
  const rows = await Promise.all([allHold(ofSources), allHold(ofBuild)]);
  if (rows.includes(false)) {
    process.stdout.write('\n0 passed, 1 failed\n');
    return 1;
  }
  heading('Tests');
  return test([], built);
}

/** One step after the other, up to the first that does not hold. */
async function allHold(steps: readonly Step[]): Promise<boolean> {
  for (const { name, run } of steps) {
    const { holds, said } = await run().catch(brokeDown);
    heading(name);
    process.stdout.write(said);
    if (holds) continue;
    heading(`FAILED: ${name}`);
    return false;
  }
  return true;
}

const brokeDown = (error: unknown): Outcome => ({
  holds: false,
  said: `${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
});

function withinBudget({ sizes }: Built): Outcome {
  const size = CONTENT_SCRIPTS.reduce((sum, script) => sum + (sizes[script] ?? Number.POSITIVE_INFINITY), 0);
  if (size <= CONTENT_BUDGET) return { holds: true, said: '' };
  return { holds: false, said: `The content scripts are ${size} bytes gzipped; their budget is ${CONTENT_BUDGET}.\n` };
}

/** Runs a program of node_modules with this Node, so that no shell is needed. */
async function tool(name: string, ...args: string[]): Promise<Outcome> {
  const windows = process.platform === 'win32';
  const program = join(ROOT, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  const { status, stdout, stderr } = await ran(program, args, { shell: windows });
  return { holds: status === 0, said: stdout + stderr };
}

function heading(text: string): void {
  process.stdout.write(`\n== ${text}\n`);
}
