/** One thing that has to hold before a change lands, and the programs that say whether it does. */
import { spawn } from 'node:child_process';
import { ROOT } from '../root.ts';

export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

export interface Outcome {
  holds: boolean;
  /** What there is to read, whole lines: steps that run side by side would else speak into each other's words. */
  said: string;
}

interface Ran {
  /** Null where it was ended. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program in the project's folder; rejects where there is none. */
export function ran(program: string, args: readonly string[], { shell = false } = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...said }));
  });
}
