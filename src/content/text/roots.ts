import { BOXES, bytesOf } from '../page/readable.ts';
import { COMMENTS } from './comments.ts';
import { frameBody } from './frames.ts';
import { sum, textLength } from './furniture.ts';
import { type Holder, holderOf } from './tree.ts';

/** No paragraph, of which each may be marked so. */
const ROOTS = ':is(article, main, [role=main], [itemprop=articleBody]):not(p)';
/** Articles with less text than this share of the longest are teasers of other pages. */
const TEASER_SHARE = 0.25;
/** Where all marked articles together have less of the page's paragraphs than this, the text stands elsewhere. */
const LEAST_SHARE = 0.4;
/** An element with this share of the page's paragraphs holds the article; what is beside it does not belong. */
const MOST_SHARE = 0.75;
/** Paragraphs of fewer bytes may be no article, nor the beginning of one. */
const LITTLE = 1000;
/** Bytes that a paragraph has to have more than, to count: lines of teasers and of tools have hardly more. */
const LINE = 50;
/** With fewer bytes in paragraphs of its own a page may have its article in shadow roots or in a frame. */
const FEW = 500;
/** More articles are read by what holds them: of each root is asked in every frame that scrolls where it stands. */
const MOST_ROOTS = 99;
/** What captions the picture above an article, by the class that most give it; none within another. */
const CAPTION = '[class*=caption i]:not([class*=caption i] *)';
/** What `compareDocumentPosition` tells of one before and of one after, where neither holds the other. */
const BEFORE = 2;
const AFTER = 4;
/** A headline is set with other spaces and quotes than the title: so that no word stands alone in its last line. */
const NO_INK = /[\s\p{P}]+/gu;
/** How much more text an ancestor may have than the article, to be read for the sake of the headline in it. */
const HEADING_SLACK = 1.5;

/**
 * The elements that hold a page's article with its headline, in the page's order, none within another.
 * Pages that mark no article are read where most of their paragraphs stand, or else as a whole.
 *
 * @param withComments adds what holds readers' comments beside the article
 */
export function articleRoots(document: Document, withComments?: boolean): Element[] {
  const roots = withHeadline(document, ownRoots(document.body));
  if (withComments) {
    for (const section of document.body.querySelectorAll(COMMENTS)) {
      if (!roots.some((root) => root.contains(section))) roots.push(section);
    }
  }
  return roots;
}

function ownRoots(body: Element): Element[] {
  let held = weigh(body.querySelectorAll('p'));
  if (sum(held.values()) < LITTLE && !marked(around(held)).size) {
    held = weigh(body.querySelectorAll(`p, ${BOXES}`));
  }
  const total = sum(held.values());
  if (total < FEW && [...body.querySelectorAll('*')].some((holder) => holder.shadowRoot ?? frameBody(holder)))
    return [body];
  const within = around(held);
  const roots = marked(within);
  /** The one of some elements that has nearly all of so much of the paragraphs' text. */
  const mostOf = (length: number, among: Iterable<Element>): Element | undefined =>
    [...among].find((element) => (within.get(element) as number) > length * MOST_SHARE);
  if (sum(roots.values()) > total * LEAST_SHARE && roots.size <= MOST_ROOTS) {
    const longest = Math.max(...roots.values());
    return (
      [...roots]
        .filter(([, length]) => length > longest * TEASER_SHARE)
        // What is marked as the main part has what leads elsewhere in it, too.
        .map(([root, length]) => mostOf(length, root.querySelectorAll('article:has(h1)')) ?? root)
    );
  }
  // No further where an article begins outside of the part that has most of it.
  const densest = (element: Element): Element => {
    const child = (held.get(element) as number) > LITTLE ? undefined : mostOf(total, element.children);
    return child ? densest(child) : element;
  };
  return [densest(body)];
}

/**
 * Bytes of paragraphs by the elements that they stand in, but for comments, which are none of the article's text.
 * In bytes, since a page in Chinese has its tools and what its law demands in English, which takes more characters.
 */
type Held = Map<Element, number>;

function weigh(paragraphs: Iterable<Element>): Held {
  const held: Held = new Map();
  for (const paragraph of paragraphs) {
    const holder = paragraph.matches(ROOTS) ? paragraph : (paragraph.parentElement as Element);
    add(held, holder, Math.max(0, bytesOf(paragraph) - LINE));
  }
  // Paragraphs stand side by side: what is around them is asked once.
  return new Map([...held].filter(([holder]) => !holder.closest(COMMENTS)));
}

/**
 * The same by all elements around them: each is asked once, where to ask each of many for all of them takes seconds.
 */
function around(held: Held): Held {
  const within: Held = new Map();
  for (const [holder, length] of held) {
    for (let element: Holder = holder; element; element = holderOf(element)) add(within, element, length);
  }
  return within;
}

/** Those of them that are marked as an article, and in none that is. */
const marked = (within: Held): Held =>
  new Map([...within].filter(([one]) => one.matches(ROOTS) && !one.parentElement?.closest(ROOTS)));

const add = (to: Held, element: Element, length: number): Held => to.set(element, (to.get(element) ?? 0) + length);

/**
 * The headline often stands before the article's element: then what it stands in, with its standfirst, and captions
 * between them, or what holds both is read too.
 */
function withHeadline(document: Document, roots: Element[]): Element[] {
  const inkOf = (text: string): string => text.replace(NO_INK, '');
  const title = inkOf(
    document.title + (document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''),
  );
  const textOf = ({ textContent }: Element): string => inkOf(textContent);
  // The article's own is the headline, however the title words it, and no heading of what stands around.
  const has = roots.flatMap((root) => [...root.querySelectorAll('h1')]).some(textOf);
  // The site's name is a part of the title, too.
  const [heading] = [...document.querySelectorAll(has ? 'h1' : 'h1, :is(h2, h3):not(aside *)')]
    .filter((one) => textOf(one) && title.includes(textOf(one)))
    .sort((a, b) => textOf(b).length - textOf(a).length);
  if (!heading || roots.some((root) => root.contains(heading))) return roots;
  let head = heading;
  let holder = heading;
  while (!holder.contains(roots[0] as Element)) {
    if (textLength(holder) < LITTLE && !holder.querySelector('nav')) head = holder;
    holder = holderOf(holder) as Element;
  }
  if (holder === document.body || textLength(holder) >= HEADING_SLACK * sum(roots.map(textLength))) {
    holder = head;
  }
  const captions = [...document.querySelectorAll(CAPTION)].filter(
    (one) =>
      heading.compareDocumentPosition(one) === AFTER &&
      roots[0]?.compareDocumentPosition(one) === BEFORE &&
      one.checkVisibility(),
  );
  return [holder, ...[...captions, ...roots].filter((root) => !holder.contains(root))];
}
