import assert from 'node:assert/strict';

/** Milliseconds of the processor: work that grows with its size takes a fraction, with the square of it far more. */
const HANGS = 20_000;

/**
 * Asserts that work does not hang. What it takes of the processor counts, and not the clock: where many processes run,
 * each waits for the others.
 */
export function assertEnds(what: string, work: () => void): void {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  assert.ok(took < HANGS, `${what} takes ${took} ms of the processor`);
}
