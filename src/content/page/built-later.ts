/** Milliseconds after which is looked. */
const LOOKS_MS = [2000, 6000];

/**
 * Judges a page, and again in idle time where it was none to be read: scripts may have built more of it. To count what
 * there is first would take half as long as to judge on most pages, and judges wrongly where as much goes as comes.
 *
 * @param lookAgain looks at a page that is read already, and answers whether it is one
 * @returns what was judged first
 */
export function judgeAsBuilt(signal: AbortSignal, judge: () => boolean, lookAgain: () => boolean | undefined): boolean {
  const first = judge();
  let news = first;
  const look = (): void => {
    if (signal.aborted || lookAgain()) return;
    if (!news) news = judge();
  };
  for (const after of LOOKS_MS) setTimeout(() => requestIdleCallback(look), after);
  return first;
}
