/** Pages to measure on: the prose of the other benchmarks, with as many names in it whatever is known. */
import { newsPage } from '../../e2e/site.ts';
import { benchPage } from '../pages.ts';
import type { Spotter } from '../spans.ts';

/** So that a page of 1 MB has 5,000. */
const MENTIONS_PER_KB = 5;
const KB = 1000;

/**
 * The HTML of an article of news with about so many KB of text. Of a thousand names the prose has one mention in a KB,
 * of a million five: a paragraph that has too few gets short sentences with names, in turn.
 *
 * @param names that are put in where mentions are missing
 * @param spot with all names that are known
 */
export function benchArticle(kb: number, names: readonly string[], spot: Spotter): string {
  const paragraphs: string[] = [];
  let length = 0;
  let mentions = 0;
  let next = 0;
  for (const prose of benchPage(kb).split('\n\n')) {
    if (length >= kb * KB) break;
    let text = prose;
    mentions += spot(prose).length;
    while (mentions < ((length + text.length) / KB) * MENTIONS_PER_KB) {
      text += ` ${names[next++ % names.length]} agreed.`;
      mentions += 1;
    }
    paragraphs.push(text);
    length += text.length;
  }
  return newsPage(paragraphs.map((text) => `<p>${text}</p>`).join('\n'), { title: 'The state of the union' });
}
