/** Runs a set of test files in a Node of their own, so that each set has its own environment. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { compiledFile } from './compiled.ts';
import { type Counts, NOTHING } from './counts.ts';

export interface Lane {
  /** Stands before each line: "unit", "chromium". */
  label: string;
  /** Sources, absolute. */
  files: string[];
  /** Where they stand compiled. */
  folder: string;
  /** How many files run at a time. */
  concurrency: number;
  /** Keeps tests whose name has this; empty keeps all. */
  pattern: string;
  env?: Record<string, string | undefined>;
}

/** By file, how its tests ended. */
export type Results = Record<string, Counts>;

/** The program of the child, which is compiled with the tests that it runs. */
export const LANE = join(ROOT, 'scripts/test-lane.ts');

export async function runLane({ env, ...lane }: Lane): Promise<Results> {
  if (lane.files.length === 0) return {};
  const child = fork(compiledFile(lane.folder, LANE), {
    cwd: ROOT,
    // The processes of the files inherit it.
    execArgv: ['--enable-source-maps'],
    env: { ...process.env, ...env },
  });
  child.send(lane);
  let results: Results | undefined;
  child.on('message', (message) => {
    results = message as Results;
  });
  await new Promise((resolve) => child.once('exit', resolve));
  // A lane that ended without its results broke down: that is a failure, not silence.
  return results ?? { '': { ...NOTHING, failed: [`${lane.label}  the lane broke down`] } };
}
