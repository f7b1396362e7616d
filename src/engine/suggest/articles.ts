/** What the articles of a text say of its words with capitals. All words in small letters. */
import type { Reader } from '../document/reader.ts';
import { followsOneOf } from '../document/words.ts';
import type { Word } from './runs.ts';

export interface ByArticles {
  /** Words that mostly have an article, as nouns do. */
  withArticle: ReadonlySet<string>;
  /** Words that never have one, stand often, and before others in one word: "Kontron" beside "Kontron-Aktie". */
  leading: ReadonlySet<string>;
}

/** So often stands whom a report is about. */
const OFTEN = 3;

/** The first part of a compound whose parts have capitals. */
const LEADING = /^(\p{Lu}[\p{L}\d]+)-\p{Lu}/u;

/** What the articles before all places of these words say of them. */
export function articlesOf({ text, language }: Reader, words: readonly Word[]): ByArticles {
  const counts = new Map<string, { all: number; articles: number }>();
  const led = new Set(words.flatMap(({ text }) => LEADING.exec(text)?.[1]?.toLowerCase() ?? []));
  for (const { small, start } of words) {
    const count = counts.get(small) ?? { all: 0, articles: 0 };
    count.all++;
    if (followsOneOf(text, start, language.articles)) count.articles++;
    counts.set(small, count);
  }
  const those = (is: (all: number, articles: number, word: string) => boolean): Set<string> =>
    new Set([...counts].flatMap(([word, { all, articles }]) => (is(all, articles, word) ? [word] : [])));
  return {
    withArticle: those((all, articles) => 2 * articles >= all),
    leading: those((all, articles, word) => articles === 0 && all >= OFTEN && led.has(word)),
  };
}
