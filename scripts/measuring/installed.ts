import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what is measured beside ours into a folder of its own where it is missing; says on standard error if that
 * fails.
 */
export function installed(folder: string): boolean {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return true;
  process.stderr.write('Installing what is measured beside ours…\n');
  const windows = process.platform === 'win32';
  const command = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', command, { cwd: folder, stdio: [0, 2, 2], shell: windows });
  if (status !== 0) process.stderr.write('It could not be installed; npm says why above.\n');
  return status === 0;
}
