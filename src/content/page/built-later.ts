/** Milliseconds after which is looked. */
const LOOKS_MS = [2000, 6000];

/**
 * Tells when scripts have built more of a page than it had when it was looked at: some have their article only then. All
 * that costs until then is to count paragraphs twice.
 *
 * @param grown called in idle time, each time that there are more paragraphs than before
 */
export function whenBuilt(signal: AbortSignal, grown: () => unknown): void {
  let paragraphs = count();
  const look = (): void => {
    if (signal.aborted) return;
    const before = paragraphs;
    paragraphs = count();
    if (paragraphs > before) grown();
  };
  for (const after of LOOKS_MS) setTimeout(() => requestIdleCallback(look), after);
}

const count = (): number => document.querySelectorAll('p').length;
