/**
 * `npm test [-- unit|chromium|firefox] [PATTERN]`: unit and property tests, then the browser tests in both
 * browsers side by side. The last line is "N passed, N failed" by itself. PATTERN keeps tests whose name has it.
 */
import { build } from '../build.mjs';
import { BROWSER_NAMES, type BrowserName } from './browsers/browser.ts';
import { requireBrowsers } from './browsers/install.ts';
import { addCounts, type Counts, countsLine, NOTHING } from './test/counts.ts';
import { testFiles } from './test/files.ts';
import { runLane } from './test/run-lane.ts';

export async function main(args: string[]): Promise<number> {
  const [first, ...rest] = args;
  const only = first === 'unit' || BROWSER_NAMES.some((name) => name === first) ? first : undefined;
  const pattern = (only ? rest : args).join(' ');
  let counts: Counts = NOTHING;
  if (!only || only === 'unit') {
    counts = addCounts(counts, await runLane({ label: 'unit', files: testFiles('unit'), concurrency: 2, pattern }));
  }
  const browsers = BROWSER_NAMES.filter((name) => !only || name === only);
  if (browsers.length > 0) counts = addCounts(counts, await runBrowserTests(browsers, pattern));
  process.stdout.write(`\n${countsLine(counts)}\n`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

async function runBrowserTests(names: readonly BrowserName[], pattern: string): Promise<Counts> {
  const files = testFiles('e2e');
  try {
    const executables = requireBrowsers(names);
    const dist = await build({ quiet: true });
    const lanes = names.map((name) =>
      runLane({
        label: name,
        files,
        concurrency: 1,
        pattern,
        env: { BROWSER: name, [name.toUpperCase()]: executables[name], EXTENSION: dist[name] },
      }),
    );
    return (await Promise.all(lanes)).reduce(addCounts, NOTHING);
  } catch (error) {
    process.stdout.write(`\n✗ browser tests could not start: ${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
