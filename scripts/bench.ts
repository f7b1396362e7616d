/**
 * `npm run bench [-- --quick] [--json]`: how fast names are spotted, beside the floor and what one could take instead.
 * What is measured runs bundled, as it does in the extension, in a Node of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'tests/bench');
/** Where the packages of the benchmarks are found from. */
const OUT = join(FOLDER, 'node_modules/.apropos');

/**
 * What is measured beside ours has modules of its own, the engine's included: what it does to functions that it shares
 * with us would change how they are compiled, and so our time.
 */
const peersApart: Plugin = {
  name: 'peers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/peers\/index\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { path: './peers/index.mjs', external: true },
    );
  },
};

export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--quick' && arg !== '--json');
  if (unknown !== undefined) {
    process.stderr.write(`There is no option "${unknown}". Options: --quick, --json.\n`);
    return 2;
  }
  if (!installed()) return 1;
  await build({
    entryPoints: [join(FOLDER, 'run.ts'), join(FOLDER, 'peers/index.ts')],
    outdir: OUT,
    outbase: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    plugins: [peersApart],
  });
  const node = ['--expose-gc', '--max-old-space-size=8192', join(OUT, 'run.mjs'), ...args];
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
