/**
 * `npm run bench:browser [-- --quick] [--json] [--browser chromium|firefox]`: from page text to drawn layer in real
 * browsers with the built extension, beside mark.js on the same page.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { BROWSER_NAMES, type BrowserName, browsersNamed } from './browsers/browser.ts';
import { requireBrowsers } from './browsers/install.ts';
import { installed } from './measuring/installed.ts';
import { ROOT } from './root.ts';

const USAGE = `Options: --quick, --json, --browser ${BROWSER_NAMES.join('|')}.`;

interface Options {
  quick: boolean;
  json: boolean;
  browsers: readonly BrowserName[];
}

/** Answers the exit code: 0, 1 where something could not be installed, 2 where an argument is not as it should be. */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (!installed(join(ROOT, 'tests/bench'))) return 1;
  const executables = requireBrowsers(options.browsers);
  const built = await build({ quiet: true });
  // Only now are its packages there.
  const { runBrowserBench } = await import('../tests/bench/browser/run.ts');
  const results = await runBrowserBench(executables, built, options);
  if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}

function optionsOf(args: string[]): Options | null {
  const boolean = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args, options: { quick: boolean, json: boolean, browser: { type: 'string' } } });
    const browsers = browsersNamed(values.browser);
    return browsers.length > 0 ? { quick: values.quick, json: values.json, browsers } : null;
  } catch {
    return null;
  }
}
