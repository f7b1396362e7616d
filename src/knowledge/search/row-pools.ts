import type { ListOf } from '../../views.ts';
import type { RowRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import { indexWords } from '../database/words.ts';
import { readPacks } from '../groups/known-packs.ts';
import { listName, listRange, tagRange } from '../rows/lists.ts';
import { ANY_NAME, type Mark, OWN, rowsWith } from '../rows/row-words.ts';
import { eitherOf, type KeySource, keysIn, type RecordSource, recordsIn } from './key-lists.ts';
import { idsInSummaries } from './pack-words.ts';
import { type Query, type QueryWord, wordsOf } from './query.ts';

/** Where the rows are found that have one word, one tag or one name. */
interface RowSource {
  keys: KeySource;
  /** The rows themselves, where they are all in one index. */
  rows?: RecordSource<RowRecord>;
}

/** Rows among which some of what is looked for is: those that are in every source. */
export interface Pool {
  sources: RowSource[];
  /** Whether all that is in it is worth less than what is in those before. */
  isLast?: true;
  /** Whether only entities of the kinds that are looked for are in it. */
  ofKinds?: true;
}

/**
 * Where to look for a query's words, the likeliest first. Of each some are taken: what is called just so must not be
 * lost among the many that only have a word in common with it.
 */
export function wordPools(tx: ReadTx, query: Query): Pool[] {
  const words = wordsOf(query);
  const marked = ({ text, whole }: QueryWord, marks: readonly Mark[]): RowSource =>
    sourceIn(
      tx.objectStore('rows').index('words'),
      marks.map((mark) => rowsWith(mark, text, whole)),
    );
  const anywhere = (word: QueryWord): RowSource => ({
    keys: eitherOf(marked(word, [...ANY_NAME, 's']).keys, inPackSummary(tx, word)),
  });
  const tags = tagSources(tx, query);
  const pool = (marks: readonly Mark[]): Pool => ({ sources: [...words.map((word) => marked(word, marks)), ...tags] });
  return [
    { sources: [calledSo(tx, query), ...tags], ofKinds: true },
    pool(OWN),
    { sources: [...words.map(({ text }) => marked({ text, whole: true }, ANY_NAME)), ...tags] },
    { ...pool(['n']), isLast: true },
    { ...pool(ANY_NAME), isLast: true },
    { sources: [...words.map(anywhere), ...tags], isLast: true },
  ];
}

/** Everything of a list that has the query's tags, or of the lists of some kinds, by name. */
export function listPools(tx: ReadTx, query: Query, of: ListOf): Pool[] {
  const tags = tagSources(tx, query);
  return listsOf(query, of).map((list) => ({
    sources: [sourceIn(tx.objectStore('rows').index('lists'), [listRange(list)]), ...tags],
  }));
}

/** The names of a list's parts that are of a query's kinds; of the list itself where it names none. */
function listsOf({ kinds }: Query, of: ListOf): string[] {
  return kinds.length > 0 ? kinds.map((kind) => listName({ of, kind })) : [listName({ of })];
}

function sourceIn(
  index: Parameters<typeof keysIn>[0] & Parameters<typeof recordsIn<RowRecord>>[0],
  ranges: readonly IDBKeyRange[],
): RowSource {
  return { keys: keysIn(index, ranges), rows: recordsIn(index, ranges) };
}

/** Where the entities are found that have each of a query's tags. */
function tagSources(tx: ReadTx, { tags }: Query): RowSource[] {
  return tags.map((tag) => sourceIn(tx.objectStore('rows').index('lists'), [tagRange(tag)]));
}

/** Those whose name is the query, then those whose name begins with it. */
function calledSo(tx: ReadTx, query: Query): RowSource {
  const name = indexWords(query.text).join(' ');
  const ranges = listsOf(query, 'all').map((list) => IDBKeyRange.bound([list, name], [list, `${name}\uffff`]));
  return sourceIn(tx.objectStore('rows').index('lists'), ranges);
}

function inPackSummary(tx: ReadTx, word: QueryWord): KeySource {
  return async (most) => {
    const packs = [...(await readPacks(tx)).values()].filter(({ on }) => on);
    const lists = await Promise.all(packs.map(({ id }) => idsInSummaries(tx, id, word, most)));
    return { keys: lists.flatMap(({ keys }) => keys), whole: lists.every(({ whole }) => whole) };
  };
}
