/** Milliseconds after which is looked for the first time and, twice as long each time, for the last. */
const FIRST_MS = 2000;
const LAST_MS = 4000;

/**
 * Tells when scripts have built more of a page than it had when it was looked at: some have their article only then. All
 * that costs until then is to count paragraphs twice.
 *
 * @param grown called in idle time, each time that there are more paragraphs than before
 */
export function whenBuilt(signal: AbortSignal, grown: () => unknown): void {
  let paragraphs = count();
  const look = (after: number): void => {
    setTimeout(
      () =>
        requestIdleCallback(() => {
          if (signal.aborted) return;
          const before = paragraphs;
          paragraphs = count();
          if (paragraphs > before) grown();
          if (after < LAST_MS) look(after * 2);
        }),
      after,
    );
  };
  look(FIRST_MS);
}

const count = (): number => document.querySelectorAll('p').length;
