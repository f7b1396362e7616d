/** Everything that `npm run bench:browser` measures, a browser after the other. */
import type { BrowserName } from '../../../scripts/browsers/browser.ts';
import { benchNames } from '../names.ts';
import { measureBrowser, type Plan } from './measured.ts';
import type { NoNews } from './no-news.ts';
import type { Row } from './row.ts';
import { tableOf } from './table.ts';

const FULL: Plan = {
  names: [1_000, 100_000, 1_000_000],
  pageKBs: [10, 100, 1_000],
  mostMarked: 100_000,
  loads: { underline: 5, scripts: 5 },
};
const QUICK: Plan = {
  names: [1_000, 100_000],
  pageKBs: [100],
  mostMarked: 1_000,
  loads: { underline: 3, scripts: 3 },
};

export interface Results {
  browser: Partial<Record<BrowserName, Row[]>>;
  noNews: Partial<Record<BrowserName, NoNews>>;
}

/**
 * Prints a table for each browser as soon as it is measured.
 *
 * @param executables of the browsers to measure in
 * @param built each one's built extension
 */
export async function runBrowserBench(
  executables: Partial<Record<BrowserName, string>>,
  built: Record<BrowserName, string>,
  { quick }: { quick: boolean },
): Promise<Results> {
  const plan = quick ? QUICK : FULL;
  const names = benchNames(Math.max(...plan.names));
  const results: Results = { browser: {}, noNews: {} };
  for (const [name, executable] of Object.entries(executables) as [BrowserName, string][]) {
    const measured = await measureBrowser(name, executable, built[name], names, plan);
    process.stdout.write(`${tableOf(measured)}\n`);
    results.browser[name] = measured.rows;
    results.noNews[name] = measured.noNews;
  }
  return results;
}
