/** Milliseconds after which is looked. */
const LOOKS_MS = [2000, 6000];
/** Of either a script adds some that builds an article, or says of one that it is there. */
const SIGNS = ['p', 'article, time, meta, [type="application/ld+json"]'];
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
  let counts = countSigns();
  const countAgain = (): void => {
    if (signal.aborted || lookAgain()) return;
    const before = counts;
    counts = countSigns();
    const more = counts.some((count, at) => count > (before[at] as number));
    if (more || last === undefined || (counts[0] as number) < FEW) last = judge();
  };
  for (const after of LOOKS_MS) setTimeout(() => requestIdleCallback(countAgain), after);
  return first;
}

const countSigns = (): number[] => SIGNS.map((selector) => document.querySelectorAll(selector).length);
