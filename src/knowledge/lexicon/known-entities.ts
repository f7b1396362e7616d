import type { EntityAt, IdentifiedEntity, Mention } from '../../engine/index.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { RowRecord } from '../database/schema.ts';
import { reading } from '../database/transaction.ts';
import { officesOf } from '../rows/row-offices.ts';
import type { LoadedLexicon } from './loaded.ts';

/**
 * Entities kept with a lexicon: those of many pages. With what follows from each, which is kept as long (ADR 0048),
 * they are 9 megabytes, and 25 where every one of them was read of in five languages.
 */
const MOST = 5000;

/**
 * What a document may be judged by: the names and kinds of all that its mentions may mean, read where not yet known.
 */
export async function knownEntities(
  db: KnowledgeDb,
  lexicon: LoadedLexicon,
  mentions: readonly Mention[],
): Promise<EntityAt> {
  const { spotter, kind } = lexicon;
  const asked = new Set(mentions.flatMap(({ candidates }) => candidates));
  // Whoever still judges by those from before has them.
  if (lexicon.known.size + asked.size > MOST) lexicon.known = new Map();
  const { known } = lexicon;
  const unknown = [...asked].filter((index) => !known.has(index));
  if (unknown.length > 0) {
    await reading(
      db,
      async (tx) => {
        const rows = tx.objectStore('rows');
        const found = await Promise.all(unknown.map((index) => rows.get(spotter.id(index))));
        for (const [at, row] of found.entries()) {
          if (row) known.set(unknown[at] as number, knownFrom(row));
        }
      },
      ['rows'],
    );
  }
  // Of one that was deleted meanwhile nothing is known but the kind it had.
  return (index): IdentifiedEntity => known.get(index) ?? { id: spotter.id(index), name: '', kind: kind(index) };
}

const knownFrom = (row: RowRecord): IdentifiedEntity => {
  const { id, name, names, kind } = row;
  return { id, name, aliases: names, kind, ...officesOf(row) };
};
