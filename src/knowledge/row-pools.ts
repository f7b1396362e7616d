import type { ListOf } from '../views.ts';
import { eitherOf, type KeySource, keysIn } from './key-lists.ts';
import { readPacks } from './known-packs.ts';
import { listName, listRange, tagRange } from './lists.ts';
import { idsInSummaries } from './pack-words.ts';
import { type Query, type QueryWord, wordsOf } from './query.ts';
import { ANY_NAME, type Mark, OWN, rowsWith } from './row-words.ts';
import type { ReadTx } from './transaction.ts';
import { indexWords } from './words.ts';

/** Rows among which some of what is looked for is: those that are in the keys of every word. */
export interface Pool {
  words: KeySource[];
  /** Whether all that is in it is worth less than what is in those before. */
  isLast?: true;
}

/**
 * Where to look for a query's words, the likeliest first. Of each some are taken: what is called just so must not be
 * lost among the many that only have a word in common with it.
 */
export function wordPools(tx: ReadTx, query: Query): Pool[] {
  const index = tx.objectStore('rows').index('words');
  const words = wordsOf(query);
  const marked = ({ text, whole }: QueryWord, marks: readonly Mark[]): KeySource =>
    keysIn(
      index,
      marks.map((mark) => rowsWith(mark, text, whole)),
    );
  const tags = tagSources(tx, query);
  const pool = (marks: readonly Mark[]): Pool => ({ words: [...words.map((word) => marked(word, marks)), ...tags] });
  return [
    { words: [calledSo(tx, query), ...tags] },
    pool(OWN),
    { words: [...words.map(({ text }) => marked({ text, whole: true }, ANY_NAME)), ...tags] },
    pool(['n']),
    { ...pool(ANY_NAME), isLast: true },
    {
      words: [...words.map((word) => eitherOf(marked(word, [...ANY_NAME, 's']), inPackSummary(tx, word))), ...tags],
      isLast: true,
    },
  ];
}

/** Everything of a list that has the query's tags, or of the lists of some kinds, by name. */
export function listPools(tx: ReadTx, query: Query, of: ListOf): Pool[] {
  const { kinds } = query;
  const lists = kinds.length > 0 ? kinds.map((kind) => listName({ of, kind })) : [listName({ of })];
  const tags = tagSources(tx, query);
  return lists.map((list) => ({
    words: [keysIn(tx.objectStore('rows').index('lists'), [listRange(list)]), ...tags],
  }));
}

/** Where the entities are found that have each of a query's tags. */
function tagSources(tx: ReadTx, { tags }: Query): KeySource[] {
  return tags.map((tag) => keysIn(tx.objectStore('rows').index('lists'), [tagRange(tag)]));
}

/** Those whose name is the query, then those whose name begins with it. */
function calledSo(tx: ReadTx, query: Query): KeySource {
  const name = indexWords(query.text).join(' ');
  const range = IDBKeyRange.bound(['all', name], ['all', `${name}\uffff`]);
  return keysIn(tx.objectStore('rows').index('lists'), [range]);
}

function inPackSummary(tx: ReadTx, word: QueryWord): KeySource {
  return async (most) => {
    const packs = [...(await readPacks(tx)).values()].filter(({ on }) => on);
    const lists = await Promise.all(packs.map(({ id }) => idsInSummaries(tx, id, word, most)));
    return { keys: lists.flatMap(({ keys }) => keys), whole: lists.every(({ whole }) => whole) };
  };
}
