/**
 * `npm run bench [-- --quick] [--json]`: how fast names are spotted, beside the floor and what one could take instead.
 * What is measured runs bundled, as it does in the extension, in a Node of its own.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { installed } from './measuring/installed.ts';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'tests/bench');
/** Where the packages of the benchmarks are found from. */
const BUNDLE = join(FOLDER, 'node_modules/.apropos/run.mjs');

export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--quick' && arg !== '--json');
  if (unknown !== undefined) {
    process.stderr.write(`There is no option "${unknown}". Options: --quick, --json.\n`);
    return 2;
  }
  if (!installed(FOLDER)) return 1;
  await build({
    entryPoints: [join(FOLDER, 'run.ts')],
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const node = ['--expose-gc', '--max-old-space-size=8192', BUNDLE, ...args];
  return spawnSync(process.execPath, node, { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}
