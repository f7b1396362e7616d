import type { EntityAt, KnownEntity, Mention } from '../engine/index.ts';
import type { LoadedLexicon } from './loaded-lexicon.ts';
import type { KnowledgeDb } from './open.ts';
import { reading } from './transaction.ts';

/** Entities kept with a lexicon: those of many pages, and a few megabytes at most. */
const MOST = 10_000;

/** What a document may be judged by: the names and kinds of all that its mentions may mean, read where not yet known. */
export async function knownEntities(
  db: KnowledgeDb,
  { spotter, known, kind }: LoadedLexicon,
  mentions: readonly Mention[],
): Promise<EntityAt> {
  const asked = new Set(mentions.flatMap(({ candidates }) => candidates));
  const unknown = [...asked].filter((index) => !known.has(index));
  if (known.size + unknown.length > MOST) known.clear();
  const missing = [...asked].filter((index) => !known.has(index));
  if (missing.length > 0) {
    await reading(
      db,
      async (tx) => {
        const rows = tx.objectStore('rows');
        const found = await Promise.all(missing.map((index) => rows.get(spotter.id(index))));
        for (const [at, row] of found.entries()) {
          if (row) known.set(missing[at] as number, { name: row.name, aliases: row.names, kind: row.kind });
        }
      },
      ['rows'],
    );
  }
  const entities = new Map([...asked].map((index) => [index, known.get(index)]));
  // Of one that was deleted meanwhile nothing is known but the kind it had.
  return (index): KnownEntity => entities.get(index) ?? { name: '', kind: kind(index) };
}
