import type { Reading } from './reading.ts';

/**
 * The offset of the first block of text that the reader sees now; the whole text's end where all is above, and its
 * beginning where nothing was painted yet: to ask for more would lay the page out for us.
 */
export function firstInView({ blocks, text }: Reading): number {
  if (!performance.getEntriesByType('paint').length) return 0;
  const seen = blocks.find(({ element }) => element.getBoundingClientRect().bottom > 0);
  return seen?.start ?? text.length;
}
