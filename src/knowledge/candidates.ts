import { findWords, type Mark } from './find-words.ts';
import { packOf } from './ids.ts';
import type { ReadTx } from './transaction.ts';
import { beginningWith, indexWords } from './words.ts';

/** Keys read for one word, and records of each sort read to be ranked: a reader who sees more than that types on. */
const KEYS = 20_000;
const RANKED = 100;

/**
 * Keys of the rows worth ranking for a query, and of those the ones found by their name. Of each sort some are taken:
 * what is called just so must not be lost among the many that only have a word in common with it.
 */
export async function candidates(tx: ReadTx, query: string): Promise<{ keys: string[]; named: ReadonlySet<string> }> {
  const words = tx.objectStore('rows').index('words');
  const find = (marks: readonly Mark[], range: (word: string) => IDBKeyRange): Promise<string[]> =>
    findWords(query, marks, (word) => words.getAllKeys(range(word), KEYS));
  const [called, whole, byName, byAny] = await Promise.all([
    calledSo(tx, query),
    find(['n', 'a'], (word) => IDBKeyRange.only(word)),
    find(['n'], beginningWith),
    find(['n', 'a'], beginningWith),
  ]);
  const named = new Set(byName);
  const byAlias = whole.filter((key) => !named.has(key));
  const sorts = [called, [...byAlias, ...whole], ownFirst(byName), ownFirst(byAny)];
  return { keys: [...new Set(sorts.flatMap((keys) => keys.slice(0, RANKED)))], named };
}

/** Those whose name is the query, then those whose name begins with it. */
function calledSo(tx: ReadTx, query: string): Promise<string[]> {
  const name = indexWords(query).join(' ');
  const range = IDBKeyRange.bound(['all', name], ['all', `${name}\uffff`]);
  return name === '' ? Promise.resolve([]) : tx.objectStore('rows').index('lists').getAllKeys(range, RANKED);
}

function ownFirst(keys: readonly string[]): string[] {
  return [...keys.filter((key) => packOf(key) === null), ...keys.filter((key) => packOf(key) !== null)];
}
