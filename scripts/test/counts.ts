/** How tests ended. Suites are not counted, their tests are. */
export interface Counts {
  passed: number;
  /** The line of each that failed: its lane, file and name. */
  failed: readonly string[];
  skipped: number;
}

export const NOTHING: Counts = { passed: 0, failed: [], skipped: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: [...a.failed, ...b.failed],
    skipped: a.skipped + b.skipped,
  };
}

export const sumCounts = (all: Iterable<Counts>): Counts => [...all].reduce(addCounts, NOTHING);

/** Each that failed once more, then "12 passed, 0 failed" by itself, and ", 1 skipped" where some were. */
export function countsText({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [...failed.map((one) => `✗ ${one}`), ...(failed.length > 0 ? [''] : []), line].join('\n');
}
