import { COMMENTS } from './comments.ts';
import { frameBody } from './frames.ts';
import { textLength } from './furniture.ts';

const ROOTS = 'article, main, [role="main"], [itemprop="articleBody"]';
/** Articles with less text than this share of the longest are teasers of other pages. */
const TEASER_SHARE = 0.25;
/** Where all marked articles together have less of the page's paragraphs than this, the text stands elsewhere. */
const LEAST_SHARE = 0.4;
/** An element with this share of the page's paragraphs holds the article; what is beside it does not belong. */
const MOST_SHARE = 0.75;
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
  for (const paragraph of body.querySelectorAll('p')) {
    // Paragraphs stand side by side: their parents are asked once.
    const parent = paragraph.parentElement as Element;
    if (!rootsOf.has(parent)) rootsOf.set(parent, parent.closest(COMMENTS) ? null : outermost(parent));
    const above = rootsOf.get(parent);
    if (above === null) continue;
    const length = textLength(paragraph);
    total += length;
    held.set(parent, (held.get(parent) ?? 0) + length);
    const root = above ?? (paragraph.matches(ROOTS) ? paragraph : undefined);
    if (root) lengths.set(root, (lengths.get(root) ?? 0) + length);
  }
  if (total === 0) {
    for (const candidate of body.querySelectorAll(ROOTS)) {
      const root = outermost(candidate);
      if (root) lengths.set(root, textLength(root));
    }
  }
  if (total < FEW) {
    const within = (selector: string, has: (element: Element) => unknown): boolean =>
      [...body.querySelectorAll(selector)].some(has);
    if (within('iframe', frameBody) || within('*', ({ shadowRoot }) => shadowRoot)) return [body];
  }
  const longest = Math.max(0, ...lengths.values());
  const roots = [...lengths].filter(([, length]) => length > longest * TEASER_SHARE).map(([root]) => root);
  const marked = roots.length > 0 && sum([...lengths.values()]) >= total * LEAST_SHARE;
  return withHeadline(document, marked ? roots : [densest(body, held, total)]);
}

/** Goes down from the body as long as one child holds most of the paragraphs' text. */
function densest(body: Element, paragraphs: ReadonlyMap<Element, number>, total: number): Element {
  const held = new Map<Element, number>();
  for (const [parent, length] of paragraphs) {
    for (let holder: Element | null = parent; holder; holder = holder.parentElement) {
      held.set(holder, (held.get(holder) ?? 0) + length);
    }
  }
  const holdsMost = (element: Element): boolean => (held.get(element) ?? 0) > total * MOST_SHARE;
  let root = body;
  for (let child: Element | undefined = body; child; child = [...root.children].find(holdsMost)) root = child;
  return root;
}

function outermost(element: Element): Element | undefined {
  let found: Element | undefined;
  for (let root = element.closest(ROOTS); root; root = root.parentElement?.closest(ROOTS) ?? null) found = root;
  return found;
}

/** The headline often stands before the article's element: then its header, or what holds both, is read too. */
function withHeadline(document: Document, roots: Element[]): Element[] {
  const title = document.title + (document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
  const heading = [...document.querySelectorAll('h1')].find((h1) => {
    const text = h1.textContent?.trim() ?? '';
    return text.length > 0 && title.includes(text);
  });
  const first = roots[0];
  if (!heading || !first || roots.some((root) => root.contains(heading))) return roots;
  let both: Element | null = heading;
  while (both && !both.contains(first)) both = both.parentElement;
  if (both && both !== document.body && textLength(both) < HEADING_SLACK * sum(roots.map(textLength))) {
    const holder = both;
    return [holder, ...roots.filter((root) => !holder.contains(root))];
  }
  const header = heading.closest('header');
  return [header && !header.querySelector('nav') && !header.contains(first) ? header : heading, ...roots];
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
