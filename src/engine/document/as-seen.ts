import type { NewsDocument } from './news-document.ts';
import type { Span } from './reader.ts';

/** A document as it is seen, and the ways between its text and the one that was given. */
export interface Seen {
  document: NewsDocument;
  /** Where a stretch of the given text stands in the document's. */
  inner<T extends Span>(span: T): T;
  /** Where a stretch of the document's text stands in the given one. */
  outer<T extends Span>(span: T): T;
}

/** What has no width and the scan ignores: soft hyphens, and what says how lines break, letters join and text runs. */
const NO_WIDTH =
  '\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8';
const HYPHENS = '\u2010\u2011';
/** What is seen as something else than it is: all white space but single spaces, and ends of lines without more. */
const UNEVEN = new RegExp(
  `[${HYPHENS}]|(?:^\\s|[^\\S \\n]|[${NO_WIDTH}]| [\\s${NO_WIDTH}]|\\n[^\\S\\n]|\\n[${NO_WIDTH}])[\\s${NO_WIDTH}]*`,
  'g',
);
const IS_HYPHEN = new RegExp(`[${HYPHENS}]`);
const HAS_NO_WIDTH = new RegExp(`[${NO_WIDTH}]`);
const LINE_END = /[\n\u2028\u2029]/;

/**
 * A document with one space for each run of white space, or the ends of lines in it, with plain hyphens, and without
 * what has no width. So no rule that looks at words and at what parts them has to know how pages are written: indented
 * source has thirty spaces between two words, and some sites a soft hyphen in each long one.
 */
export function asSeen(given: NewsDocument): Seen {
  const { title, standfirst, headline } = given;
  /** The units of the text that are not seen, ascending. */
  const gone: number[] = [];
  const text = seenText(given.text, gone);
  const innerOf = (offset: number): number => offset - firstNot(gone, (at) => at < offset);
  const outerOf = (offset: number): number => offset + firstNot(gone, (at, before) => at - before <= offset);
  const inner: Seen['inner'] = (span) => ({ ...span, start: innerOf(span.start), end: innerOf(span.end) });
  // What is not seen beside a stretch is outside of it.
  const outer: Seen['outer'] = (span) => ({ ...span, start: outerOf(span.start), end: outerOf(span.end - 1) + 1 });
  const document = {
    ...given,
    text,
    title: title && seenText(title),
    standfirst: standfirst && seenText(standfirst),
    headline: headline && inner(headline),
  };
  return { document, inner, outer };
}

function seenText(text: string, gone: number[] = []): string {
  return text.replace(UNEVEN, (run, at: number) => {
    if (IS_HYPHEN.test(run)) return '-';
    const hasLines = LINE_END.test(run);
    let shown = '';
    for (let i = 0; i < run.length; i++) {
      const one = run.charAt(i);
      const isShown = at > 0 && (hasLines ? LINE_END.test(one) : shown === '' && !HAS_NO_WIDTH.test(one));
      if (!isShown) gone.push(at + i);
      else shown += hasLines ? one : ' ';
    }
    return shown;
  });
}

/** How many of ascending numbers hold a condition that the first ones hold and no others. */
function firstNot(ascending: readonly number[], holds: (one: number, index: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ascending[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
