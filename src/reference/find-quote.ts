import approximately from 'approx-string-match';
import type { Quote } from '../entity.ts';
import type { Stretch } from '../platform/page-told.ts';
import type { Collapsed } from './collapsed.ts';
import { asShown } from './quote.ts';

/** The share of a quote's characters that may have been changed since. */
const EDITED = 0.2;
/** Characters of a quote that is looked for as a whole; of a longer one its beginning and its end are. */
const WHOLE = 240;
const LAST_LETTERS = /[\p{L}\p{N}]*$/u;
const FIRST_LETTERS = /^[\p{L}\p{N}]*/u;
/** A shorter quote that is no longer there as it was could be anywhere. */
const SHORT = 16;

/**
 * Where a text has a quote, as it was or after small edits; null where it is gone. Of several places the one that has
 * most of what stood around it. Exactly first, then by approximate matching (Myers, A fast bit-vector algorithm for
 * approximate string matching, 1999), as Hypothesis finds W3C text quotes again.
 *
 * @param within the text, `collapsed` once for all quotes that are looked for in it
 */
export function findQuote(within: Collapsed, quote: Quote): Stretch | null {
  const exact = asShown(quote.exact).trim();
  if (exact === '') return null;
  const places = occurrences(within.text, exact);
  const found = places.length > 0 ? places : nearly(within.text, exact);
  let best: Stretch | null = null;
  let most = -1;
  for (const place of found) {
    const weight = around(within.text, place, quote);
    if (weight > most) [best, most] = [place, weight];
  }
  return best && within.stretch(best);
}

function occurrences(text: string, exact: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) {
    found.push({ start: at, end: at + exact.length });
  }
  return found;
}

function nearly(text: string, exact: string): Stretch[] {
  if (exact.length < SHORT) return [];
  if (exact.length <= WHOLE) return alike(text, exact);
  const ends = alike(text, exact.slice(-WHOLE / 2));
  return alike(text, exact.slice(0, WHOLE / 2)).flatMap(({ start }) => {
    const last = ends.find(({ end }) => Math.abs(end - start - exact.length) <= EDITED * exact.length);
    return last ? [{ start, end: last.end }] : [];
  });
}

/** What is most like a pattern, in whole words: where letters were changed at its ends, any of them is as like. */
function alike(text: string, pattern: string): Stretch[] {
  const found = approximately(text, pattern, Math.floor(EDITED * pattern.length));
  return found.map(({ start, end }) => ({
    start: start - (LAST_LETTERS.exec(text.slice(0, start))?.[0].length ?? 0),
    end: end + (FIRST_LETTERS.exec(text.slice(end))?.[0].length ?? 0),
  }));
}

/** How many characters right before and after a place are those that stood around the quote. */
function around(text: string, { start, end }: Stretch, quote: Quote): number {
  const [prefix, suffix] = [asShown(quote.prefix).trimEnd(), asShown(quote.suffix).trimStart()];
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  let [left, right] = [0, 0];
  while (left < prefix.length && prefix.at(-1 - left) === before.at(-1 - left)) left++;
  while (right < suffix.length && suffix[right] === after[right]) right++;
  return left + right;
}
