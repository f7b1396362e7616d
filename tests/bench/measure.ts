/** Milliseconds, taken of several contenders in turns, so that a busy machine is busy for all of them. */
export interface Contender {
  name: string;
  run(): unknown;
}

export interface Turns {
  /** Each contender runs at least this often. */
  least: number;
  /** Milliseconds after which no further round begins. */
  budget: number;
}

/** What is computed is kept here, so that no run can be optimised away. */
const kept: { last: unknown } = { last: undefined };

/** Runs and milliseconds after which a contender is warm: compiled, and compiled again for what it has met. */
const WARM = { runs: 30, budget: 250 };

/** The median time of each contender, by name, all of them warm. */
export function inTurns(contenders: readonly Contender[], { least, budget }: Turns): Map<string, number> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const { run } of contenders) warmUp(run);
  const begun = performance.now();
  for (let round = 0; round < least || performance.now() - begun < budget; round++) {
    for (const { name, run } of contenders) {
      const from = performance.now();
      kept.last = run();
      times.get(name)?.push(performance.now() - from);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function warmUp(run: () => unknown): void {
  const begun = performance.now();
  for (let runs = 0; runs < WARM.runs && performance.now() - begun < WARM.budget; runs++) kept.last = run();
}

/** The middle one, or the middle of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
