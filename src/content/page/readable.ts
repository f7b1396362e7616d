/**
 * Bytes that a paragraph has to have more than, to count at all: scripts that say more in a character take more for it.
 */
const LEAST = 100;
/**
 * What stands for a paragraph where pages do not mark them: lines that are parted, and boxes with nothing but a line.
 */
export const BOXES = ':has(> br):not(p), div:not(:has(> :not(a, b, em, i, span, strong), p))';
/** What may have long text, too, and has none of the article's: items of lists, teasers, and what stands around it. */
const AROUND = '[hidden], a, aside, footer, form:not(:has(h1)), li, nav';
/** What four paragraphs of prose come to. */
const ENOUGH = 25;

const encoder = new TextEncoder();

/**
 * Bytes that an element says: scripts that say more in a character take more for it. Of a box only its own text counts:
 * no links, of which teasers are made, no scripts and no boxes within it.
 */
export function bytesOf(element: Element): number {
  const nodes =
    element.localName === 'p' ? [element] : [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return encoder.encode(nodes.map(({ textContent }) => (textContent as string).trim()).join(' ')).length;
}

/**
 * Whether there is prose to read on a page, in open shadow roots too. Many long paragraphs count for more than one that
 * is very long. Boxes are looked for only where paragraphs are not enough, since that takes several times as long.
 */
export function isReadable(document: Document): boolean {
  let weight = 0;
  const isEnough = (scope: ParentNode): boolean => {
    for (const selector of ['p', BOXES]) {
      for (const element of scope.querySelectorAll(selector)) {
        if (element.closest(AROUND)) continue;
        // No number where that is less than nothing.
        weight += Math.sqrt(bytesOf(element) - LEAST) || 0;
        if (weight > ENOUGH) return true;
      }
    }
    return [...scope.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isEnough(shadowRoot));
  };
  return isEnough(document);
}
