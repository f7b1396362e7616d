/** Scripts that say in a third of the characters what others do. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** Characters that a paragraph has to have more than, to count at all. */
const LEAST = 140;
const LEAST_DENSE = 50;
/** The page's own paragraphs; items of lists, and what stands around a text, may be long too. */
const PARAGRAPHS = 'p:not(li *, aside *, footer *, form *, nav *, [hidden], [aria-hidden="true"])';
/** Pages without paragraphs part their lines by these. */
const BREAKS = 'div > br';
/** What four paragraphs of prose come to. */
const ENOUGH = 20;

/**
 * Whether there is prose to read on a page, in open shadow roots too. Many long paragraphs count for more than one that
 * is very long.
 */
export function isReadable(document: Document): boolean {
  const least = DENSE.test(document.title) ? LEAST_DENSE : LEAST;
  let weight = 0;
  const isEnough = (scope: ParentNode): boolean => {
    const blocks = new Set<Element | null>(scope.querySelectorAll(PARAGRAPHS));
    for (const { parentElement } of scope.querySelectorAll(BREAKS)) blocks.add(parentElement);
    for (const block of blocks) {
      weight += Math.sqrt(Math.max(0, (block?.textContent?.trim().length ?? 0) - least));
      if (weight > ENOUGH) return true;
    }
    return [...scope.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isEnough(shadowRoot));
  };
  return isEnough(document);
}
