/**
 * `npm run bench:library [-- --json] [--browser chromium|firefox]`: what a reader does in the library, the popup and
 * the card with 100,000 entities, 50,000 notes and 200,000 sightings, in real browsers with the built extension.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { BROWSER_NAMES, type BrowserName, browsersNamed } from './browsers/browser.ts';
import { requireBrowsers } from './browsers/install.ts';
import { installed } from './measuring/installed.ts';
import { ROOT } from './root.ts';

/** Answers the exit code: 0, 1 where something could not be installed, 2 where an argument is not as it should be. */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    process.stderr.write(`Options: --json, --browser ${BROWSER_NAMES.join('|')}.\n`);
    return 2;
  }
  if (!installed(join(ROOT, 'tests/bench'))) return 1;
  const executables = requireBrowsers(options.browsers);
  const built = await build({ quiet: true });
  // Only now are its packages there.
  const { runLibraryBench } = await import('../tests/bench/library/run.ts');
  const results = await runLibraryBench(executables, built);
  if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}

function optionsOf(args: string[]): { json: boolean; browsers: readonly BrowserName[] } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false }, browser: { type: 'string' } },
    });
    const browsers = browsersNamed(values.browser);
    return browsers.length > 0 ? { json: values.json, browsers } : null;
  } catch {
    return null;
  }
}
