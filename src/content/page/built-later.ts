/** Milliseconds after which is looked. */
const LOOKS_MS = [2000, 6000];
/** With fewer paragraphs a page may have its article in shadow roots, where counting does not find it. */
const FEW = 10;

/**
 * Tells when scripts may have built more of a page than it had when it was looked at: some have their article only then.
 * All that costs a page with text of its own is to count paragraphs twice.
 *
 * @param look called in idle time, each time that there are more paragraphs than before, or few
 */
export function whenBuilt(signal: AbortSignal, look: () => unknown): void {
  let paragraphs = count();
  const countAgain = (): void => {
    if (signal.aborted) return;
    const before = paragraphs;
    paragraphs = count();
    if (paragraphs > before || paragraphs < FEW) look();
  };
  for (const after of LOOKS_MS) setTimeout(() => requestIdleCallback(countAgain), after);
}

const count = (): number => document.querySelectorAll('p').length;
