/** Milliseconds after which is looked. */
const LOOKS_MS = [2000, 6000];
/** Of these a script adds some that builds an article, or says of one that it is there. */
const SIGNS = 'p, article, time, meta, [type="application/ld+json"]';
/** With fewer paragraphs a page may have its article in shadow roots, where counting does not find it. */
const FEW = 10;

/**
 * Judges a page, and again in idle time where scripts may have built more of it: some have their article only then.
 *
 * @param judge undefined where only the prose of an article may be yet to come
 * @param lookAgain looks at a page that is read already, and answers whether it is one
 * @returns what was judged first
 */
export function judgeAsBuilt(
  signal: AbortSignal,
  judge: () => boolean | undefined,
  lookAgain: () => boolean | undefined,
): boolean | undefined {
  const first = judge();
  let last = first;
  let signs = count(SIGNS);
  const countAgain = (): void => {
    if (signal.aborted || lookAgain()) return;
    const before = signs;
    signs = count(SIGNS);
    if (signs > before || last === undefined || count('p') < FEW) last = judge();
  };
  for (const after of LOOKS_MS) setTimeout(() => requestIdleCallback(countAgain), after);
  return first;
}

const count = (selector: string): number => document.querySelectorAll(selector).length;
