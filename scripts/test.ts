/**
 * `npm test [-- unit|chromium|firefox] [PATTERN]`: unit and property tests, then the browser tests in both
 * browsers side by side; a browser file that fails runs once more alone. The last line is "N passed, N failed" by
 * itself. PATTERN keeps tests whose name has it.
 */
import { build } from '../build.mjs';
import { BROWSER_NAMES, type BrowserName } from './browsers/browser.ts';
import { makeFirefoxTemplate } from './browsers/firefox-template.ts';
import { requireBrowsers } from './browsers/install.ts';
import { compile } from './test/compile.ts';
import { addCounts, type Counts, countsText, NOTHING, sumCounts } from './test/counts.ts';
import { testFiles } from './test/files.ts';
import { LANE, type Results, runLane } from './test/run-lane.ts';

/** What the build answers. */
export type Built = Awaited<ReturnType<typeof build>>;

/** @param built the extension, where it was built just before */
export async function main(args: string[], built?: Built): Promise<number> {
  const [first, ...rest] = args;
  const only = first === 'unit' || BROWSER_NAMES.some((name) => name === first) ? first : undefined;
  const pattern = (only ? rest : args).join(' ');
  const counts = await runTests(only, pattern, built);
  process.stdout.write(`\n${countsText(counts)}\n`);
  return counts.failed.length > 0 || counts.passed === 0 ? 1 : 0;
}

async function runTests(only: string | undefined, pattern: string, built: Built | undefined): Promise<Counts> {
  let folder: string;
  try {
    folder = await compile([LANE, ...testFiles('unit'), ...testFiles('e2e')]);
  } catch (error) {
    return notStarted('the tests could not be compiled', error);
  }
  let counts: Counts = NOTHING;
  if (!only || only === 'unit') {
    const results = await runLane({ label: 'unit', files: testFiles('unit'), folder, concurrency: 2, pattern });
    counts = addCounts(counts, sumCounts(Object.values(results)));
  }
  const browsers = BROWSER_NAMES.filter((name) => !only || name === only);
  if (browsers.length > 0) counts = addCounts(counts, await runBrowserTests(browsers, folder, pattern, built));
  return counts;
}

const notStarted = (what: string, error: unknown): Counts => ({
  ...NOTHING,
  failed: [`${what}: ${error instanceof Error ? error.message : error}`],
});

/** How many files run at a time in each browser. */
const ABREAST = 2;

type BrowserLane = (name: BrowserName, label: string, files: string[], concurrency: number) => Promise<Results>;

async function runBrowserTests(
  names: readonly BrowserName[],
  folder: string,
  pattern: string,
  built: Built | undefined,
): Promise<Counts> {
  const files = testFiles('e2e');
  try {
    const executables = requireBrowsers(names);
    const dist = built ?? (await build({ quiet: true }));
    const template = executables.firefox ? await makeFirefoxTemplate(executables.firefox) : undefined;
    const lane: BrowserLane = (name, label, files, concurrency) =>
      runLane({
        label,
        files,
        folder,
        concurrency,
        pattern,
        env: { BROWSER: name, [name.toUpperCase()]: executables[name], EXTENSION: dist[name], TEMPLATE: template },
      });
    const results = await Promise.all(names.map((name) => lane(name, name, files, ABREAST)));
    for (const [at, name] of names.entries()) results[at] = await againAlone(name, results[at] ?? {}, lane);
    return sumCounts(results.flatMap((those) => Object.values(those)));
  } catch (error) {
    return notStarted('browser tests could not start', error);
  }
}

/**
 * Two browsers side by side on a busy machine sometimes keep a test waiting for too long. A file in which one failed
 * is run once more with nothing beside it, and that counts; the first failure stays on screen.
 */
async function againAlone(name: BrowserName, results: Results, lane: BrowserLane): Promise<Results> {
  const failed = Object.keys(results).filter((file) => file !== '' && (results[file]?.failed.length ?? 0) > 0);
  return failed.length === 0 ? results : { ...results, ...(await lane(name, `${name}, again and alone`, failed, 1)) };
}
