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

/** What has no width: soft hyphens, and what else says where a line may break and where it may not. */
const NO_WIDTH = '\u00ad\u200b\u2060\ufeff';
const LINE_ENDS = '\n\u2028\u2029';
/**
 * White space and what has no width, as much as stands together, where it is seen as something else than it is: not a
 * single space, and not ends of lines without more.
 */
const UNEVEN = new RegExp(
  `(?:^\\s|[^\\S ${LINE_ENDS}]|[${NO_WIDTH}]| (?=[\\s${NO_WIDTH}])|[${LINE_ENDS}](?=[^\\S${LINE_ENDS}]|[${NO_WIDTH}]))[\\s${NO_WIDTH}]*`,
  'g',
);
const HAS_NO_WIDTH = new RegExp(`[${NO_WIDTH}]`);
const LINE_END = new RegExp(`[${LINE_ENDS}]`);

/** Hyphens that are seen as the plain one. */
const HYPHEN = /[\u2010\u2011]/g;
/**
 * What a text that is seen as it is has none of: all but characters that are seen as themselves, and white space beside
 * a space. Two plain searches tell it in a third of the time that a look for what is uneven takes.
 */
const ODD = [
  /[^\n -~\xa1-\xac\xae-\u1fff\u2012-\u2027\u2030-\u205f\u2061-\u2fff\u3001-\ufefe\uff00-\uffff]/,
  / [ \n]|\n |^\s/,
];

/**
 * A document with one space for each run of white space, or the ends of lines in it, with plain hyphens, and without
 * what has no width. So no rule that looks at words and at what parts them has to know how pages are written: indented
 * source has thirty spaces between two words, and some sites a soft hyphen in each long one.
 */
export function asSeen(given: NewsDocument): Seen {
  const { text, title, standfirst, headline } = given;
  const document = { ...given, title: title && seenText(title), standfirst: standfirst && seenText(standfirst) };
  if (!ODD.some((one) => one.test(text))) return { document, inner: (span) => span, outer: (span) => span };
  /** The units of the text that are not seen, ascending. */
  const gone: number[] = [];
  const seen = seenText(text, gone);
  const innerOf = (offset: number): number => offset - firstNot(gone, (at) => at < offset);
  const outerOf = (offset: number): number => offset + firstNot(gone, (at, before) => at - before <= offset);
  const inner: Seen['inner'] = (span) => ({ ...span, start: innerOf(span.start), end: innerOf(span.end) });
  // What is not seen beside a stretch is outside of it.
  const outer: Seen['outer'] = (span) => ({ ...span, start: outerOf(span.start), end: outerOf(span.end - 1) + 1 });
  return { document: { ...document, text: seen, headline: headline && inner(headline) }, inner, outer };
}

function seenText(text: string, gone: number[] = []): string {
  return text.replace(HYPHEN, '-').replace(UNEVEN, (run, at: number) => {
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
