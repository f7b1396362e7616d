import type { EntityRow } from '../../views.ts';
import { packOf } from '../database/ids.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { RowRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { type ListName, listName, listRange } from './lists.ts';
import { readCounter } from './names-log.ts';
import { rowsOf } from './row-store.ts';

export interface ListArg extends ListName {
  /** The last id of the piece before; left out for the first piece. */
  after?: string;
  limit: number;
  /** Of how many the rows are told too, in the first piece. */
  rows?: number;
}

/** One piece of a list. */
interface ListPiece {
  ids: string[];
  more: boolean;
  /** Where the names counter stood: `movedSince` tells what has changed since. */
  names: number;
  rows: EntityRow[];
}

/**
 * The ids of one piece of a list, in the order of names, and whether more come after. Reads keys alone, but for the
 * rows that are asked for: a list of a hundred thousand is walked in pieces beside which everything else goes on.
 *
 * Where the entity that it goes on after is no longer there, it is null: the list has changed, and begins anew.
 */
export function listEntities(db: KnowledgeDb, arg: ListArg): Promise<ListPiece | null> {
  return reading(
    db,
    async (tx) => {
      const [names, piece] = await Promise.all([
        readCounter(tx),
        arg.after === undefined ? first(tx, arg) : next(tx, arg),
      ]);
      return piece && { ...piece, names };
    },
    ['rows', 'meta'],
  );
}

type Piece = Omit<ListPiece, 'names'>;

async function first(tx: ReadTx, { limit, rows = 0, ...list }: ListArg): Promise<Piece> {
  const index = tx.objectStore('rows').index('lists');
  const range = listRange(listName(list));
  // In one sweep: far quicker than each row by its id.
  const [keys, records] = await Promise.all([
    index.getAllKeys(range, limit + 1),
    rows > 0 ? index.getAll(range, Math.min(rows, limit)) : [],
  ]);
  return { ids: keys.slice(0, limit), more: keys.length > limit, rows: records.map(entityRow) };
}

async function next(tx: ReadTx, { after = '', limit, ...arg }: ListArg): Promise<Piece | null> {
  const list = listName(arg);
  const rows = tx.objectStore('rows');
  const name = (await rows.get(after))?.lists.find(([of]) => of === list)?.[1];
  if (name === undefined) return null;
  // Several may have the last one's name: it is read on from the first of them.
  for (let most = limit + 1; ; most *= 2) {
    const keys = await rows.index('lists').getAllKeys(listRange(list, name), most);
    const rest = keys.slice(keys.indexOf(after) + 1 || keys.length);
    if (keys.length < most || rest.length > limit) {
      return { ids: rest.slice(0, limit), more: rest.length > limit, rows: [] };
    }
  }
}

/**
 * The rows of these entities, in their order, by the id of any of their records; what is no longer known is left out.
 */
export function entityRows(db: KnowledgeDb, { ids }: { ids: readonly string[] }): Promise<EntityRow[]> {
  return reading(db, async (tx) => (await rowsOf(tx, ids)).map(entityRow), ['rows']);
}

/** Of these entities, those that the reader has notes on, whichever record of the entity the notes are on. */
export function notedAmong(db: KnowledgeDb, ids: readonly string[]): Promise<Set<string>> {
  return reading(
    db,
    async (tx) => {
      // Asked for each page: who has no notes yet waits for no rows.
      if ((await tx.objectStore('rows').index('lists').getKey(listRange('noted'))) === undefined) return new Set();
      const noted = (await rowsOf(tx, ids)).filter(({ notes }) => notes > 0);
      const members = new Set(noted.flatMap((row) => row.members));
      return new Set(ids.filter((id) => members.has(id)));
    },
    ['rows'],
  );
}

/** A row as a list shows it. */
export function entityRow({ id, name, kind, summary, notes, mine }: RowRecord): EntityRow {
  const pack = packOf(id);
  return { id, name, kind, summary, notes, mine, ...(pack !== null && { pack }) };
}
