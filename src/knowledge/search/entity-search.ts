import { canon } from '../../engine/index.ts';
import { KINDS } from '../../entity.ts';
import type { ListOf } from '../../views.ts';
import type { RowRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import { isIn, listName, tagsIn } from '../rows/lists.ts';
import { inAllWhole, type RecordSource } from './key-lists.ts';
import { hasWords, type Query } from './query.ts';
import { haystack, kindFits, tagsFit, wordsFit } from './query-fits.ts';
import { listPools, type Pool, wordPools } from './row-pools.ts';

/** Rows taken of each pool: enough to be ranked, and never a long wait. */
const RANKED = 50;
/**
 * Keys read for one word at first; where it has more and not enough of these fit, eight times as many, and so on: a
 * word that few have spares the others. Where it is the only word, nearly all that have it fit, and they are read
 * themselves if they can be.
 */
const FEW = 125;
const GROWTH = 8;
const FEW_ROWS = 60;
const GROWTH_OF_ROWS = 4;
/** Rows read at once. */
const PIECE = 50;

/** Reads rows by the id of any of their records, each once for all pools. */
type ReadRows = (ids: readonly string[]) => Promise<RowRecord[]>;

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
  const read = rowReader(tx);
  if (!hasWords(query)) {
    for (const pool of listPools(tx, query, of)) await takeFrom(rowsIn(pool, read, 1), fits, limit, found);
    return [...found.values()].slice(0, limit);
  }
  const share = query.kinds.length === 0 ? 1 : KINDS.length / query.kinds.length;
  for (const pool of wordPools(tx, query)) {
    // What comes now is worth less than what is there already.
    if (pool.isLast && found.size >= limit) break;
    await takeFrom(rowsIn(pool, read, pool.ofKinds ? 1 : share), fits, RANKED, found);
  }
  return [...found.values()]
    .map((row) => ({ row, rank: rankOf(row, query) }))
    .sort((a, b) => a.rank - b.rank || a.row.name.length - b.row.name.length || (a.row.name < b.row.name ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row);
}

/** Adds rows of a pool that fit, at most so many. */
async function takeFrom(
  pieces: AsyncIterable<RowRecord[]>,
  fits: (row: RowRecord) => boolean,
  most: number,
  found: Map<string, RowRecord>,
): Promise<void> {
  let taken = 0;
  for await (const rows of pieces) {
    for (const row of rows) {
      if (!fits(row)) continue;
      found.set(row.id, row);
      taken++;
    }
    if (taken >= most) return;
  }
}

/**
 * Rows among which all of a pool are, each once.
 *
 * @param share one in how many is expected to fit
 */
async function* rowsIn({ sources }: Pool, read: ReadRows, share: number): AsyncGenerator<RowRecord[]> {
  const [only, ...others] = sources;
  if (only?.rows && others.length === 0) return yield* inOne(only.rows, FEW_ROWS * share);
  for await (const keys of keysIn(sources)) {
    for (let from = 0; from < keys.length; from += PIECE) yield read(keys.slice(from, from + PIECE));
  }
}

async function* inOne(source: RecordSource<RowRecord>, few: number): AsyncGenerator<RowRecord[]> {
  const seen = new Set<string>();
  for (let most = Math.ceil(few); ; most *= GROWTH_OF_ROWS) {
    const { records, whole } = await source(most);
    yield records.filter(({ id }) => !seen.has(id) && seen.add(id));
    if (whole) return;
  }
}

/** Keys among which all are that every source has, each once. */
async function* keysIn(sources: Pool['sources']): AsyncGenerator<string[]> {
  const seen = new Set<string>();
  for (let most = FEW; ; most *= GROWTH) {
    const lists = await Promise.all(sources.map(({ keys }) => keys(most)));
    const all = inAllWhole(lists);
    const keys = all ?? (lists.length === 1 ? (lists[0]?.keys ?? []) : []);
    yield keys.filter((key) => !seen.has(key) && seen.add(key));
    if (all) return;
  }
}

function rowReader(tx: ReadTx): ReadRows {
  const members = tx.objectStore('rows').index('members');
  const known = new Map<string, RowRecord | undefined>();
  return async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    await Promise.all(missing.map(async (id) => known.set(id, await members.get(id))));
    return ids.flatMap((id) => known.get(id) ?? []);
  };
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
