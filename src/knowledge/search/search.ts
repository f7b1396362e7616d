import type { Kind } from '../../entity.ts';
import type { Found, ListOf } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading } from '../database/transaction.ts';
import { entityRow } from '../rows/rows.ts';
import { searchEntities } from './entity-search.ts';
import { searchNotes } from './note-search.ts';
import { parseQuery, type Query, wantsAnything, wantsEntities } from './query.ts';

export interface SearchArg {
  query: string;
  /** Of each sort. */
  limit: number;
  kind?: Kind;
  /** Which entities; notes are looked for whatever they are on. */
  of?: ListOf;
}

/**
 * Entities and notes in which every word of the query begins a word, every phrase stands and every filter holds
 * (query.ts). The best entities come first, and the newest notes.
 */
export function search(db: KnowledgeDb, { query: typed, limit, kind, of = 'all' }: SearchArg): Promise<Found> {
  const query = parseQuery(typed);
  const { text, hints } = query;
  return reading(
    db,
    async (tx) => {
      const works = await Promise.all([tx.objectStore('searchWork').count(), tx.objectStore('packWork').count()]);
      const isBegun = works.some((count) => count > 0);
      const said = { text, hints: isBegun ? [...hints, UNFINISHED] : hints };
      const narrowed = kind === undefined ? query : narrowedTo(kind, query);
      if (!narrowed) return { entities: [], notes: [], ...said };
      const [entities, notes] = await Promise.all([
        wantsEntities(query) ? searchEntities(tx, narrowed, of, limit) : [],
        wantsAnything(query) ? searchNotes(tx, narrowed, limit) : [],
      ]);
      return { entities: entities.map(entityRow), notes, ...said };
    },
    ['rows', 'notes', 'noteTerms', 'packs', 'packWords', 'searchWork', 'packWork'],
  );
}

const UNFINISHED = 'Apropos is still reading in what it knows: search again in a minute to find all of it.';

/** The query with a kind that was chosen beside it; null where it names others itself, so that nothing is both. */
function narrowedTo(kind: Kind, query: Query): Query | null {
  return query.kinds.length === 0 || query.kinds.includes(kind) ? { ...query, kinds: [kind] } : null;
}
