import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

const FOLDER = join(ROOT, 'tests/bench');

/**
 * Installs the packages of the benchmarks where they are missing. Answers whether they are there; where they cannot be
 * installed, npm and a line on standard error say why.
 */
export function benchPackages(): boolean {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return true;
  process.stderr.write('Installing what is measured beside ours…\n');
  const windows = process.platform === 'win32';
  const command = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', command, { cwd: FOLDER, stdio: [0, 2, 2], shell: windows });
  if (status !== 0) process.stderr.write('It could not be installed; npm says why above.\n');
  return status === 0;
}
