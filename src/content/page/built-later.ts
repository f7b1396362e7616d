/** Milliseconds after which is looked. */
const LOOKS_MS = [2000, 6000];
/** With fewer paragraphs a page may have its article in shadow roots, where counting does not find it. */
const FEW = 10;

/**
 * Looks at a page again in idle time, when scripts may have built more of it: some have their article only then.
 *
 * @param lookAgain looks at a page that is read already, and answers whether it is one
 * @param judge called of any other page, each time that there are more paragraphs than before, or few
 */
export function whenBuilt(signal: AbortSignal, lookAgain: () => boolean | undefined, judge: () => unknown): void {
  let paragraphs = count();
  const countAgain = (): void => {
    if (signal.aborted || lookAgain()) return;
    const before = paragraphs;
    paragraphs = count();
    if (paragraphs > before || paragraphs < FEW) judge();
  };
  for (const after of LOOKS_MS) setTimeout(() => requestIdleCallback(countAgain), after);
}

const count = (): number => document.querySelectorAll('p').length;
