/** Names that begin after an article which another name has: "Republican Party" where a paper is The Republican. */
import type { Mention } from '../mention.ts';
import { isCapital } from './words.ts';

const ARTICLE = /^(?:The|D(?:ie|er|as)|[EI]l|L(?:[aeo]s?|es)|Gli) /;

/** UTF-16 units of the longest of these, with the space after it. */
const LONGEST_ARTICLE = 4;

/** UTF-16 units after a name in which a longer one ends. */
const REST = 60;

/** What the scan found in a text; of a name with an article the one that begins after that, where it goes on longer. */
export function pastArticles(text: string, plain: readonly Mention[], spot: (text: string) => Mention[]): Mention[] {
  const all: Mention[] = [];
  let end = 0;
  for (const mention of plain) {
    if (mention.start < end) continue;
    const one = longerPastArticle(text, mention, spot) ?? mention;
    all.push(one);
    end = one.end;
  }
  return all;
}

function longerPastArticle(text: string, { start, end }: Mention, spot: (text: string) => Mention[]): Mention | null {
  if (text[end] !== ' ' || !isCapital(text, end + 1)) return null;
  const article = ARTICLE.exec(text.slice(start, start + LONGEST_ARTICLE))?.[0];
  if (article === undefined) return null;
  const from = start + article.length;
  const rest = text.slice(from, end + REST);
  const [found] = spot(rest);
  if (found?.start !== 0 || from + found.end <= end) return null;
  // Where the stretch is cut off a word may go on.
  if (found.end === rest.length && from + found.end < text.length) return null;
  return { ...found, start: from, end: from + found.end };
}
