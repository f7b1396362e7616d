import type { NamedEntity } from '../engine/index.ts';
import type { Kind } from '../entity.ts';
import { packOf } from './ids.ts';
import { readCounter } from './names-counter.ts';
import type { KnowledgeDb } from './open.ts';
import type { RowRecord } from './schema.ts';
import { reading } from './transaction.ts';

/** Rows read at once. */
const BATCH = 5000;

/** All names of one state of the database, in order of precedence. */
export interface Names {
  /** The names counter of that state. */
  counter: number;
  entities: (NamedEntity & { kind: Kind })[];
}

/** Reads what is compiled: one entity for each group. The reader's own come first, then the sample, then packs. */
export function readNames(db: KnowledgeDb): Promise<Names> {
  return reading(db, async (tx) => {
    const counter = await readCounter(tx);
    const ranked: Names['entities'][] = [[], [], []];
    let after: IDBKeyRange | null = null;
    for (;;) {
      const rows: RowRecord[] = await tx.objectStore('rows').getAll(after, BATCH);
      for (const row of rows) {
        // The name may be switched off, and each name has a policy of its own: all of them go as aliases.
        if (row.names.length > 0) ranked[rank(row)]?.push({ id: row.id, kind: row.kind, name: '', aliases: row.names });
      }
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return { counter, entities: ranked.flat() };
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  });
}

function rank({ id, mine }: RowRecord): number {
  if (mine) return 0;
  return packOf(id) === 'sample' ? 1 : 2;
}
