/**
 * `npm run bench [-- --quick] [--json]`: how fast names are spotted, beside the floor and what one could take instead.
 * What is measured runs bundled, as it does in the extension, in a Node of its own.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { installed } from './measuring/installed.ts';
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
  if (!installed(FOLDER)) return 1;
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
