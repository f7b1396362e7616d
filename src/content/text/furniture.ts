import { COMMENTS } from './comments.ts';
import { UNSEEN } from './prose.ts';
import { type Holder, holderOf } from './tree.ts';

/** Where elements say what they are. */
const NAMING = ['class', 'id', 'itemprop'];
/** Words there of what stands around an article: ways to pass it on, and ways to something else. */
const NAMES =
  'shar(e(tools|bar|this|buttons?)?|ing)|social|related(posts)?|rec(irc[a-z]*|ommend[a-z]+)|promo|newsletters?|ads?|advert[a-z]*|sponsored|' +
  'breadcrumbs?|comments?|tags|tag-list|trending|popular|toolbar|taboola|outbrain';
const NAMED = new RegExp(`(?<![a-z])(${NAMES})(?![a-z])`);
/** What the names of sections of comments have in common: few others are looked at closer. */
const COMMENTED = /om+ent|disqus/;
/** Elements that hold the article's own words, whatever they or those around them are called. */
const OWN = 'h1, blockquote, figcaption';
/** Tags of elements that are never weighed: these, figures and their captions. */
const NEVER = /^(h1|blockquote|fig)/;
/** A paragraph with more characters than this is prose, and so is as much text outside of links and paragraphs. */
const SHORT = 130;
/** So are paragraphs in a row, however short, and whatever is put between them; teasers have a box each. */
const PARAGRAPHS = 'p ~ p ~ p';
/** Longer elements are taken apart instead of weighed, so that no text is weighed over and over. */
const HEAVY = 5000;
/**
 * The shares of an element's text from which its links make it a way to elsewhere: of what stands beside, of other
 * boxes, and of lines and what holds paragraphs.
 */
const LINKED_ASIDE = 0.5;
const LINKED_BOX = 0.6;
const LINKED_LINE = 0.8;
/** Tags of lines: paragraphs, items, headings, and tables and lists of terms, whose names have links each. */
const LINES = /^(p$|d[dlt]|li|t|h\d)/;
/** A link to a picture shows what it captions, larger. */
const ELSEWHERE = 'a:not([href*=".jpg" i], [href*=".jpeg" i], [href*=".png" i], [href*=".webp" i])';
const SCRIPTS = [...UNSEEN].join();

/**
 * Whether a block is the page's furniture and not its article: what mostly links elsewhere, or calls itself so.
 *
 * @param withComments whether readers' comments are none
 */
export function isFurniture(element: Element, tag: string, withComments?: boolean): boolean {
  if (NEVER.test(tag)) return false;
  const name = nameOf(element);
  // An aside is beside the article whatever it quotes.
  if (tag === 'aside' && name.includes('sidebar')) return true;
  const named = NAMED.test(name) && !element.matches('article, main');
  if (COMMENTED.test(name) && (withComments || element.matches(COMMENTS))) return !withComments;
  // What costs less first: text is put together for each who asks for it. Most paragraphs end here.
  if (!named && !element.querySelector('a')) return false;
  if (tag !== 'aside' && (element.querySelector(OWN) || textLength(element) > HEAVY)) return false;
  const length = written(element);
  const ofBox = LINES.test(tag) || element.querySelector('p') ? LINKED_LINE : LINKED_BOX;
  const most = length * (tag === 'aside' ? LINKED_ASIDE : ofBox);
  // Most have links that are far too short, whatever stands in them.
  if (!named && sumOf(element, 'a', textLength) < most) return false;
  const linked = sumOf(element, ELSEWHERE, written);
  if (linked >= most) return length > 0;
  return (
    named &&
    length - linked - sumOf(element, 'p', written) < SHORT &&
    !element.querySelector(PARAGRAPHS) &&
    ![...element.querySelectorAll('p')].some(isLong)
  );
}

/**
 * The short elements before the headline under a root: the section's name, the way to it. None where prose stands
 * before the heading, which is no headline then.
 */
export function labelsAbove(root: Element): Element[] {
  const labels: Element[] = [];
  for (let below: Holder = root.querySelector('h1'); below && below !== root; below = holderOf(below)) {
    for (let above = below.previousElementSibling; above; above = above.previousElementSibling) {
      if (isLong(above)) return [];
      if (![above, ...above.querySelectorAll('*')].some(({ localName }) => NEVER.test(localName))) labels.push(above);
    }
  }
  return labels;
}

/** How many characters an element has, white space and scripts included. */
export const textLength = ({ textContent }: Element): number => textContent.length;
/** Whether an element has as much text as a paragraph of prose. */
export const isLong = (element: Element): boolean => textLength(element) > SHORT && written(element) > SHORT;

/** How many characters an element has written out, without white space and scripts. */
const written = (element: Element): number => inkOf(element) - sumOf(element, SCRIPTS, inkOf);

/** How many characters an element has without white space. */
const inkOf = ({ textContent }: Element): number => textContent.replace(/\s+/g, '').length;

const sumOf = (within: Element, selector: string, of: (element: Element) => number): number =>
  sum([...within.querySelectorAll(selector)].map(of));

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** What an element is called; "socialShare", "social-share" and "social_share" are one. */
function nameOf(element: Element): string {
  const name = NAMING.map((attribute) => element.getAttribute(attribute)).join(' ');
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
