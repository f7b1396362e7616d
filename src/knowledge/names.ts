import type { NamedEntity } from '../engine/index.ts';
import type { Kind } from '../entity.ts';
import { packOf } from './ids.ts';
import { readCounter } from './names-log.ts';
import type { KnowledgeDb } from './open.ts';
import type { RowRecord } from './schema.ts';
import { reading } from './transaction.ts';

/** Rows read at once. */
const BATCH = 5000;

/** What the lexicon needs to know of a row. */
export type NamedRow = NamedEntity & { kind: Kind };

/** All names of one state of the database. */
export interface Names {
  /** The names counter of that state. */
  counter: number;
  /** By rank, each in the order of ids. */
  ranked: NamedRow[][];
}

/** Of several with one name the lowest rank comes first: the reader's own, then the sample, then packs. */
export const RANKS = 3;

/** Reads what is compiled: one entity for each group. */
export function readNames(db: KnowledgeDb): Promise<Names> {
  return reading(db, async (tx) => {
    const counter = await readCounter(tx);
    const ranked: NamedRow[][] = Array.from({ length: RANKS }, () => []);
    let after: IDBKeyRange | null = null;
    for (;;) {
      const rows: RowRecord[] = await tx.objectStore('rows').getAll(after, BATCH);
      for (const row of rows) {
        if (row.names.length > 0) ranked[rankOf(row)]?.push(namedRow(row));
      }
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return { counter, ranked };
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  });
}

/** The name may be switched off, and each name has a policy of its own: all of them go as aliases. */
export const namedRow = ({ id, kind, names }: RowRecord): NamedRow => ({ id, kind, name: '', aliases: names });

export function rankOf({ id, mine }: RowRecord): number {
  if (mine) return 0;
  return packOf(id) === 'sample' ? 1 : 2;
}
