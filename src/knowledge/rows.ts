import type { Kind } from '../entity.ts';
import type { EntityRow } from '../views.ts';
import { findWords } from './find-words.ts';
import type { KnowledgeDb } from './open.ts';
import type { RowRecord } from './schema.ts';
import { type ReadTx, reading } from './transaction.ts';
import { beginningWith } from './words.ts';

export interface ListArg {
  query?: string;
  kind?: Kind;
  of?: 'all' | 'mine' | 'noted' | { pack: string };
  offset: number;
  limit: number;
}

/** One page of a list of entities by name, and how many there are in all. Reads the rows of that page alone. */
export function listEntities(db: KnowledgeDb, arg: ListArg): Promise<{ rows: EntityRow[]; total: number }> {
  return reading(db, async (tx) => {
    const list = listName(arg);
    const page = arg.query?.trim() ? await findPage(tx, list, arg.query, arg) : await pageOf(tx, list, arg);
    return { rows: page.rows.map(entityRow), total: page.total };
  });
}

/** The rows of these entities, in their order; one that is known no more is left out. */
export function entityRows(db: KnowledgeDb, { ids }: { ids: string[] }): Promise<EntityRow[]> {
  return reading(db, async (tx) => (await rowsAt(tx, ids)).map(entityRow));
}

/** Of these entities, those that the reader has notes on, whichever record of the entity the notes are on. */
export function notedAmong(db: KnowledgeDb, ids: readonly string[]): Promise<Set<string>> {
  return reading(db, async (tx) => {
    const noted = new Set(await tx.objectStore('rows').index('lists').getAllKeys(rangeOf('noted')));
    if (noted.size === 0) return noted;
    const members = tx.objectStore('rows').index('members');
    const leaders = await Promise.all(ids.map((id) => members.getKey(id)));
    return new Set(ids.filter((_, at) => noted.has(leaders[at] ?? '')));
  });
}

/** A row as a list shows it. */
export function entityRow({ id, name, kind, summary, notes, mine }: RowRecord): EntityRow {
  return { id, name, kind, summary, notes, mine };
}

interface Page {
  rows: RowRecord[];
  total: number;
}

async function pageOf(tx: ReadTx, list: string, { offset, limit }: ListArg): Promise<Page> {
  const index = tx.objectStore('rows').index('lists');
  const total = await index.count(rangeOf(list));
  const keys: string[] = [];
  if (offset >= total || limit <= 0) return { rows: [], total };
  let cursor = await index.openKeyCursor(rangeOf(list));
  if (offset > 0) cursor = (await cursor?.advance(offset)) ?? null;
  for (; cursor; cursor = await cursor.continue()) {
    keys.push(cursor.primaryKey);
    if (keys.length === limit) break;
  }
  return { rows: await rowsAt(tx, keys), total };
}

/** The list's own keys are in the order of names: those found, taken in that order, need no sorting. */
async function findPage(tx: ReadTx, list: string, query: string, { offset, limit }: ListArg): Promise<Page> {
  const rows = tx.objectStore('rows');
  const found = new Set(
    await findWords(query, ['n', 'a'], (word) => rows.index('words').getAllKeys(beginningWith(word))),
  );
  const keys = found.size === 0 ? [] : await rows.index('lists').getAllKeys(rangeOf(list));
  const matching = keys.filter((key) => found.has(key));
  return { rows: await rowsAt(tx, matching.slice(offset, offset + limit)), total: matching.length };
}

async function rowsAt(tx: ReadTx, keys: readonly string[]): Promise<RowRecord[]> {
  const rows = await Promise.all(keys.map((key) => tx.objectStore('rows').get(key)));
  return rows.filter((row) => row !== undefined);
}

function listName({ of = 'all', kind }: ListArg): string {
  const list = typeof of === 'string' ? of : `pack:${of.pack}`;
  return kind === undefined ? list : `${list}/${kind}`;
}

/** Every entry of one list: an array sorts after every string. */
function rangeOf(list: string): IDBKeyRange {
  return IDBKeyRange.bound([list], [list, []]);
}
