/** Bytes that a paragraph has to have more than, to count at all: scripts that say more in a character take more for it. */
const LEAST = 140;
/** What stands for a paragraph where pages do not mark them: lines that are parted, and boxes with nothing but a line. */
export const BOXES = ':has(> br):not(p), div:not(:has(> :not(a, b, em, i, span, strong), p))';
/** The page's own paragraphs; items of lists, teasers, and what stands around a text, may be long too. */
const PARAGRAPHS = `:is(p, ${BOXES}):not(li *, aside *, footer *, form *, nav *, a *, article ~ article *, [hidden], [aria-hidden="true"])`;
/** What four paragraphs of prose come to. */
const ENOUGH = 20;

/**
 * Whether there is prose to read on a page, in open shadow roots too. Many long paragraphs count for more than one that
 * is very long.
 */
export function isReadable(document: Document): boolean {
  const encoder = new TextEncoder();
  let weight = 0;
  const isEnough = (scope: ParentNode): boolean => {
    for (const { textContent } of scope.querySelectorAll(PARAGRAPHS)) {
      // No number where that is less than nothing.
      weight += Math.sqrt(encoder.encode(textContent?.trim()).length - LEAST) || 0;
      if (weight > ENOUGH) return true;
    }
    return [...scope.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isEnough(shadowRoot));
  };
  return isEnough(document);
}
