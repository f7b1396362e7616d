import { indexWords } from './words.ts';

/** An index by folded words: keys of the records that have this marked word, or one that begins so. */
type KeysOf = (word: string) => Promise<string[]>;

/** What the keys of matching words begin with in an index; notes' words have no mark. */
export type Mark = 'n' | 'a' | '';

/**
 * Keys of the records in which every word of the query is found; where it may begin a word, those with exactly the
 * first word come first, since the index is in the order of words. Reads keys alone. Empty where the query has no word.
 */
export async function findWords(query: string, marks: readonly Mark[], keysOf: KeysOf): Promise<string[]> {
  const words = indexWords(query);
  const found = await Promise.all(
    words.map(async (word) => {
      const keys = await Promise.all(marks.map((mark) => keysOf(mark + word)));
      return new Set(keys.flat());
    }),
  );
  const [first, ...others] = found;
  return first ? [...first].filter((key) => others.every((keys) => keys.has(key))) : [];
}
