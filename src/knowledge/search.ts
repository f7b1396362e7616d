import { canon } from '../engine/index.ts';
import type { EntityRow, NoteRow } from '../views.ts';
import { candidates } from './candidates.ts';
import { findWords } from './find-words.ts';
import { noteRows } from './notes.ts';
import type { KnowledgeDb } from './open.ts';
import { entityRow } from './rows.ts';
import type { RowRecord } from './schema.ts';
import { type ReadTx, reading } from './transaction.ts';
import { beginningWith } from './words.ts';

/**
 * Entities and notes in which every word of the query begins a word. Entities found by their name come before those
 * found by an alias, the reader's own and noted before others; notes are newest first.
 */
export function search(
  db: KnowledgeDb,
  { query, limit }: { query: string; limit: number },
): Promise<{ entities: EntityRow[]; notes: NoteRow[] }> {
  return reading(db, async (tx) => {
    const [entities, notes] = await Promise.all([searchEntities(tx, query, limit), searchNotes(tx, query, limit)]);
    return { entities: entities.map(entityRow), notes };
  });
}

async function searchEntities(tx: ReadTx, query: string, limit: number): Promise<RowRecord[]> {
  const rows = tx.objectStore('rows');
  const { keys, named } = await candidates(tx, query);
  const found = await Promise.all(keys.map((key) => rows.get(key)));
  const wanted = canon(query);
  return found
    .filter((row) => row !== undefined)
    .map((row) => ({ row, rank: rank(row, wanted, named.has(row.id)) }))
    .sort((a, b) => a.rank - b.rank || a.row.name.length - b.row.name.length || (a.row.name < b.row.name ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row);
}

/** Lower is better: how the query is in the names first, then whether the reader wrote anything on it. */
function rank({ name, names, mine, notes }: RowRecord, wanted: string, named: boolean): number {
  const written = mine || notes > 0 ? 0 : 1;
  if (canon(name) === wanted) return written;
  if (names.some(({ text }) => canon(text) === wanted)) return 2 + written;
  if (!named) return 8 + written;
  return (canon(name).startsWith(wanted) ? 4 : 6) + written;
}

async function searchNotes(tx: ReadTx, query: string, limit: number): Promise<NoteRow[]> {
  const notes = tx.objectStore('notes');
  const keys = await findWords(query, [''], (word) => notes.index('words').getAllKeys(beginningWith(word)));
  // Ids are in the order of time.
  const newest = keys.sort().reverse().slice(0, limit);
  const records = await Promise.all(newest.map((key) => notes.get(key)));
  return noteRows(
    tx,
    records.filter((record) => record !== undefined),
  );
}
