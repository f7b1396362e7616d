import type { EntityRow } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { RowRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { indexWords, sameName } from '../database/words.ts';
import { rankOf } from '../lexicon/names.ts';
import { ANY_NAME, rowsWith } from '../rows/row-words.ts';
import { entityRow } from '../rows/rows.ts';
import { inAllWhole, keysIn } from '../search/key-lists.ts';

/** Keys read for one word: where all words of a name are in more, it is looked for among whole names alone. */
const MOST = 1000;

/** The entity that this is a name or an alias of, as `rowCalled` tells; null where there is none. */
export function entityCalled(db: KnowledgeDb, { name }: { name: string }): Promise<EntityRow | null> {
  return reading(
    db,
    async (tx) => {
      const row = await rowCalled(tx, name);
      return row ? entityRow(row) : null;
    },
    ['rows'],
  );
}

/**
 * The entity that has this name, written as the engine takes for the same; undefined where none has. Of several the
 * one whose own name it is comes before those that have it beside another, and the reader's own before those of packs.
 */
export async function rowCalled(tx: ReadTx, name: string): Promise<RowRecord | undefined> {
  const words = indexWords(name);
  if (words.length === 0) return undefined;
  const rows = tx.objectStore('rows');
  const [named, ...lists] = await Promise.all([
    rows.index('lists').getAllKeys(IDBKeyRange.only(['all', words.join(' ')])),
    ...words.map((word) =>
      keysIn(
        rows.index('words'),
        ANY_NAME.map((mark) => rowsWith(mark, word, true)),
      )(MOST),
    ),
  ]);
  const keys = new Set([...(named ?? []), ...(inAllWhole(lists) ?? [])]);
  const found = await Promise.all([...keys].map((key) => rows.get(key)));
  const wanted = sameName(name);
  const rank = (row: RowRecord): number => (sameName(row.name) === wanted ? 0 : 3) + rankOf(row);
  return found
    .filter((row) => row !== undefined)
    .filter(({ name: own, names }) => [own, ...names.map(({ text }) => text)].some((text) => sameName(text) === wanted))
    .sort((a, b) => rank(a) - rank(b))[0];
}
