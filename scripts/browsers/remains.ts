/** Nothing of a browser is left behind: its processes end and its temporary profile goes, however we end. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const groups = new Set<number>();
const folders = new Set<string>();
let watching = false;

function watch(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const pid of groups) killGroup(pid);
    for (const folder of folders) remove(folder);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
  }
}

/** A folder of its own under another, else under the system's temporary one. */
export function temporaryFolder(name: string, under = tmpdir()): string {
  watch();
  const folder = mkdtempSync(join(under, `apropos-${name}-`));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  remove(folder);
  folders.delete(folder);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/**
 * Remembers the leader of a process group until the group is ended.
 *
 * @throws RangeError for what is no process of a browser: 0 stands for our own group, 1 for all that there are
 */
export function watchGroup(pid: number): void {
  requireLeader(pid);
  watch();
  groups.add(pid);
}

/** SIGKILL to a browser and all its processes; throws as `watchGroup` does. */
export function killGroup(pid: number): void {
  requireLeader(pid);
  groups.delete(pid);
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function requireLeader(pid: number): void {
  if (!(pid > 1)) throw new RangeError(`${pid} is no browser's process.`);
}

/** Resolves when the process has ended. */
export function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
