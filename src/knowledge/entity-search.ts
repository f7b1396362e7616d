import { canon } from '../engine/index.ts';
import type { ListOf } from '../views.ts';
import { inAllWhole, type KeySource } from './key-lists.ts';
import { isIn, listName, tagsIn } from './lists.ts';
import { hasWords, type Query } from './query.ts';
import { haystack, kindFits, tagsFit, wordsFit } from './query-fits.ts';
import { listPools, type Pool, wordPools } from './row-pools.ts';
import type { RowRecord } from './schema.ts';
import type { ReadTx } from './transaction.ts';

/** Rows taken of each pool: enough to be ranked, and never a long wait. */
const RANKED = 50;
/**
 * Keys read for one word at first; where it has more and not enough of these fit, eight times as many, and so on. Where
 * it is the only word, nearly all of its keys fit.
 */
const FEW = 1000;
const FEW_OF_ONE = 200;
const GROWTH = 8;
/** Rows read at once. */
const PIECE = 50;

/**
 * The entities that a query finds: by their name before those by another name, these before those by their summary,
 * what the reader wrote on before others. A query without words finds what its filters leave, by name.
 */
export async function searchEntities(tx: ReadTx, query: Query, of: ListOf, limit: number): Promise<RowRecord[]> {
  const fits = (row: RowRecord): boolean =>
    kindFits(query, row.kind) &&
    tagsFit(query, tagsIn(row)) &&
    isIn(row, listName({ of })) &&
    wordsFit(query, rowHaystack(row));
  const found = new Map<string, RowRecord>();
  if (!hasWords(query)) {
    for (const pool of listPools(tx, query, of)) await takeFrom(tx, pool, fits, limit, found);
    return [...found.values()].slice(0, limit);
  }
  for (const pool of wordPools(tx, query)) {
    // What comes now is worth less than what is there already.
    if (pool.isLast && found.size >= limit) break;
    await takeFrom(tx, pool, fits, RANKED, found);
  }
  return [...found.values()]
    .map((row) => ({ row, rank: rankOf(row, query) }))
    .sort((a, b) => a.rank - b.rank || a.row.name.length - b.row.name.length || (a.row.name < b.row.name ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row);
}

/** Adds rows of a pool that fit, at most so many. */
async function takeFrom(
  tx: ReadTx,
  pool: Pool,
  fits: (row: RowRecord) => boolean,
  most: number,
  found: Map<string, RowRecord>,
): Promise<void> {
  const members = tx.objectStore('rows').index('members');
  let taken = 0;
  for await (const keys of keysOf(pool.words)) {
    for (let from = 0; from < keys.length; from += PIECE) {
      const rows = await Promise.all(keys.slice(from, from + PIECE).map((key) => members.get(key)));
      for (const row of rows) {
        if (!row || !fits(row)) continue;
        found.set(row.id, row);
        taken++;
      }
      if (taken >= most) return;
    }
  }
}

/** Keys among which all are that every word has, each once. */
async function* keysOf(words: readonly KeySource[]): AsyncGenerator<string[]> {
  const seen = new Set<string>();
  for (let most = words.length === 1 ? FEW_OF_ONE : FEW; ; most *= GROWTH) {
    const lists = await Promise.all(words.map((source) => source(most)));
    const all = inAllWhole(lists);
    const keys = all ?? (lists.length === 1 ? (lists[0]?.keys ?? []) : []);
    yield keys.filter((key) => !seen.has(key) && seen.add(key));
    if (all) return;
  }
}

function rowHaystack({ name, names, summary }: RowRecord): string {
  return haystack([name, ...names.map(({ text }) => text), summary]);
}

/** Lower is better: how the query is in the names first, then whether the reader wrote anything on it. */
function rankOf({ name, names, mine, notes }: RowRecord, query: Query): number {
  const written = mine || notes > 0 ? 0 : 1;
  const wanted = canon(query.text);
  if (canon(name) === wanted) return written;
  if (names.some(({ text }) => canon(text) === wanted)) return 2 + written;
  if (wordsFit(query, haystack([name]))) return (canon(name).startsWith(wanted) ? 4 : 6) + written;
  return (wordsFit(query, haystack(names.map(({ text }) => text))) ? 8 : 10) + written;
}
