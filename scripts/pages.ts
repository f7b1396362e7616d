/**
 * `npm run pages [-- DIR] [--json] [--browser chromium|firefox]`: opens every saved page of DIR with the built
 * extension and all bundled packs, without any network, and tells what became of it; see pages/row.ts for what each
 * figure is.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { BROWSER_NAMES, type BrowserName, browsersNamed } from './browsers/browser.ts';
import { requireBrowsers } from './browsers/install.ts';
import { type Result, runPages } from './pages/run.ts';
import { ROOT } from './root.ts';

const USAGE = `Usage: npm run pages [-- DIR] [--json] [--browser ${BROWSER_NAMES.join('|')}].`;

/** Answers the exit code: 0, or 2 where an argument is not as it should be. */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { folder, json, browsers } = options;
  // With --json that alone is on standard output.
  const table = json ? process.stderr : process.stdout;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    table.write(`Left out: there are no saved pages in ${folder}. Give their folder: npm run pages -- DIR.\n`);
    return 0;
  }
  const executables = requireBrowsers(browsers);
  const built = await build({ quiet: true });
  const results: Partial<Record<BrowserName, Result>> = {};
  for (const name of browsers) {
    results[name] = await runPages(folder, { name, executable: executables[name] ?? '', built: built[name] }, table);
  }
  if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}

function optionsOf(args: string[]): { folder: string; json: boolean; browsers: BrowserName[] } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false }, browser: { type: 'string' } },
      allowPositionals: true,
    });
    const browsers = browsersNamed(values.browser);
    if (positionals.length > 1 || browsers.length === 0) return null;
    return { folder: resolve(positionals[0] ?? join(ROOT, '../shared/pages')), json: values.json, browsers };
  } catch {
    return null;
  }
}
