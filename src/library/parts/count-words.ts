import type { ListOrder } from '../list/use-list-order.ts';

const NUMBER = new Intl.NumberFormat('en-GB');

/** How many entities there are, for the reader; the first hundred are said once while the others are read. */
export function countWords({ ids, whole }: ListOrder, narrowed: boolean): string {
  if (ids.length === 0) return narrowed ? 'None found' : '';
  if (!whole) return `Over ${NUMBER.format(Math.min(ids.length, 100))} entities`;
  return `${NUMBER.format(ids.length)} ${ids.length === 1 ? 'entity' : 'entities'}`;
}

/** "1 article", "1,200 articles". */
export const articlesWord = (count: number): string =>
  `${NUMBER.format(count)} ${count === 1 ? 'article' : 'articles'}`;
