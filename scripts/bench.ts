/**
 * `npm run bench [-- --quick] [--json]`: how fast names are spotted, beside the floor and what one could take instead.
 * What is measured runs bundled, as it does in the extension, in a Node of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
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
  if (!installed()) return 1;
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

/** Installs the packages of the benchmarks where they are missing; says on standard error if that fails. */
function installed(): boolean {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return true;
  process.stderr.write('Installing what is measured beside ours…\n');
  const windows = process.platform === 'win32';
  const command = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', command, { cwd: FOLDER, stdio: [0, 2, 2], shell: windows });
  if (status !== 0) process.stderr.write('It could not be installed; npm says why above.\n');
  return status === 0;
}
