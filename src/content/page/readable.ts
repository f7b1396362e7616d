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

/** Whether there is prose to read on a page. Many long paragraphs count for more than one that is very long. */
export function isReadable(document: Document): boolean {
  const least = DENSE.test(document.title) ? LEAST_DENSE : LEAST;
  const blocks = new Set<Element | null>(document.querySelectorAll(PARAGRAPHS));
  for (const { parentElement } of document.querySelectorAll(BREAKS)) blocks.add(parentElement);
  let weight = 0;
  for (const block of blocks) {
    weight += Math.sqrt(Math.max(0, (block?.textContent?.trim().length ?? 0) - least));
    if (weight > ENOUGH) return true;
  }
  return false;
}
