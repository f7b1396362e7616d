import { BOXES } from '../page/readable.ts';
import { COMMENTS } from './comments.ts';
import { frameBody } from './frames.ts';
import { isLong, sum, textLength } from './furniture.ts';

const ROOTS = 'article, main, [role="main"], [itemprop="articleBody"]';
/** Articles with less text than this share of the longest are teasers of other pages. */
const TEASER_SHARE = 0.25;
/** Where all marked articles together have less of the page's paragraphs than this, the text stands elsewhere. */
const LEAST_SHARE = 0.4;
/** An element with this share of the page's paragraphs holds the article; what is beside it does not belong. */
const MOST_SHARE = 0.75;
/** Paragraphs of fewer characters may be no article, nor the beginning of one. */
const LITTLE = 1000;
/** With fewer characters in paragraphs of its own a page may have its article in shadow roots or in a frame. */
const FEW = 500;
/** How much more text an ancestor may have than the article, to be read for the sake of the headline in it. */
const HEADING_SLACK = 1.5;

/**
 * The elements that hold a page's article with its headline, in the page's order, none within another.
 * Pages that mark no article are read where most of their paragraphs stand, or else as a whole.
 *
 * @param withComments adds what holds readers' comments beside the article
 */
export function articleRoots(document: Document, withComments?: boolean): Element[] {
  const roots = ownRoots(document);
  if (withComments) {
    for (const section of document.body.querySelectorAll(COMMENTS)) {
      if (!roots.some((root) => root.contains(section))) roots.push(section);
    }
  }
  return roots;
}

function ownRoots(document: Document): Element[] {
  const { body } = document;
  const lengths = new Map<Element, number>();
  /** The paragraphs' text by the element that they stand in. */
  const held = new Map<Element, number>();
  /** Null for what stands in a comment, which is none of the article's text. */
  const rootsOf = new Map<Element, Element | undefined | null>();
  let total = 0;
  const weigh = (paragraph: Element): void => {
    // Paragraphs stand side by side: their parents are asked once.
    const parent = paragraph.parentElement as Element;
    if (!rootsOf.has(parent)) rootsOf.set(parent, parent.closest(COMMENTS) ? null : outermost(parent));
    const above = rootsOf.get(parent);
    if (above === null) return;
    const length = textLength(paragraph);
    total += length;
    held.set(parent, (held.get(parent) ?? 0) + length);
    const root = above ?? (paragraph.matches(ROOTS) ? paragraph : undefined);
    if (root) lengths.set(root, (lengths.get(root) ?? 0) + length);
  };
  body.querySelectorAll('p').forEach(weigh);
  if (!lengths.size && total < LITTLE) [...body.querySelectorAll(BOXES)].filter(isLong).forEach(weigh);
  if (total === 0) {
    for (const candidate of body.querySelectorAll(ROOTS)) {
      const root = outermost(candidate) as Element;
      lengths.set(root, textLength(root));
    }
  }
  if (total < FEW && [...body.querySelectorAll('*')].some((holder) => holder.shadowRoot ?? frameBody(holder)))
    return [body];
  const lengthIn = (element: Element): number =>
    sum([...held].map(([parent, length]) => (element.contains(parent) ? length : 0)));
  /** The one of some elements that has nearly all of so much of the paragraphs' text. */
  const mostOf = (length: number, among: Iterable<Element>): Element | undefined =>
    [...among].find((element) => lengthIn(element) > length * MOST_SHARE);
  const longest = Math.max(0, ...lengths.values());
  if (sum([...lengths.values()]) > total * LEAST_SHARE) {
    const roots = [...lengths]
      .filter(([, length]) => length > longest * TEASER_SHARE)
      // What is marked as the main part has what leads elsewhere in it, too.
      .map(([root, length]) => mostOf(length, root.querySelectorAll('article:has(h1)')) ?? root);
    return withHeadline(document, roots);
  }
  let densest: Element = body;
  // No further where an article begins outside of the part that has most of it.
  for (let child: Element | undefined = body; child; ) {
    densest = child;
    child = (held.get(child) as number) > LITTLE ? undefined : mostOf(total, child.children);
  }
  return withHeadline(document, [densest]);
}

function outermost(element: Element): Element | undefined {
  let found: Element | undefined;
  for (let root = element.closest(ROOTS); root; root = root.parentElement?.closest(ROOTS) ?? null) found = root;
  return found;
}

/** The headline often stands before the article's element: then its header, or what holds both, is read too. */
function withHeadline(document: Document, roots: Element[]): Element[] {
  const title = document.title + (document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
  const textOf = ({ textContent }: Element): string => textContent?.trim() ?? '';
  // The site's name is a part of the title, too.
  const [heading] = [...document.querySelectorAll(document.querySelector('h1') ? 'h1' : 'h2')]
    .filter((one) => textOf(one) && title.includes(textOf(one)))
    .sort((a, b) => textOf(b).length - textOf(a).length);
  if (!heading || roots.some((root) => root.contains(heading))) return roots;
  const first = roots[0] as Element;
  let both: Element = heading;
  while (!both.contains(first)) both = both.parentElement as Element;
  if (both !== document.body && textLength(both) < HEADING_SLACK * sum(roots.map(textLength))) {
    return [both, ...roots.filter((root) => !both.contains(root))];
  }
  const header = heading.closest('header');
  return [header && !header.querySelector('nav') && !header.contains(first) ? header : heading, ...roots];
}
