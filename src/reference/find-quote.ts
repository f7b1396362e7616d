import approximately from 'approx-string-match';
import type { Quote } from '../entity.ts';
import type { Stretch } from '../platform/page-told.ts';
import type { Collapsed } from './collapsed.ts';
import { asShown } from './quote.ts';

/** The share of a quote's characters that may have been changed since. */
const EDITED = 0.2;
/** Characters of a quote that is looked for as a whole; of a longer one its beginning and its end are. */
const WHOLE = 240;
/** So many characters right before or after an edited quote have to stand so near. */
const AROUND = 12;
const NEAR = 80;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}]/u;
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
  const places = occurrences(within.text, exact, quote);
  // Of what was edited only that is the same which stands where it stood: news says one thing of many.
  const found =
    places.length > 0 ? places : nearly(within.text, exact).filter((at) => isBeside(within.text, at, quote));
  let best: Stretch | null = null;
  let most = -1;
  for (const place of found) {
    const weight = around(within.text, place, quote);
    if (weight > most) [best, most] = [place, weight];
  }
  return best && within.stretch(best);
}

/** Whether what stood right before or right after the quote is near a place; also where nothing is known of that. */
function isBeside(text: string, { start, end }: Stretch, quote: Quote): boolean {
  const before = asShown(quote.prefix).trim().slice(-AROUND);
  const after = asShown(quote.suffix).trim().slice(0, AROUND);
  if (before === '' && after === '') return true;
  return (
    (before !== '' && text.slice(Math.max(0, start - NEAR), start).includes(before)) ||
    (after !== '' && text.slice(end, end + NEAR).includes(after))
  );
}

/** Places of whole words, unless the quote itself began or ended within one. */
function occurrences(text: string, exact: string, { prefix, suffix }: Quote): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const cutBefore = isCut(text[start - 1], exact[0]) && !isCut(prefix.at(-1), exact[0]);
    const cutAfter = isCut(exact.at(-1), text[end]) && !isCut(exact.at(-1), suffix[0]);
    if (!cutBefore && !cutAfter) found.push({ start, end });
  }
  return found;
}

/** Whether two characters stand in one word, in scripts that part words. */
const isCut = (before = '', after = ''): boolean => LETTER.test(before) && LETTER.test(after);

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
