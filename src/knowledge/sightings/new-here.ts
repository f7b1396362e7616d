import type { PageRef } from '../../entity.ts';
import type { NewHere } from '../../sighting-views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';
import { articleOn } from './of-page.ts';
import { readStanding } from './standing.ts';
import { visitBefore } from './visits.ts';

/**
 * Which of the names on a page are new to its reader since they read it last: those that did not stand there then, and
 * those that they know only since, unless they were told of them already. Null where they did not read it before, or
 * nothing is kept of that.
 */
export function newHere(
  db: KnowledgeDb,
  { page, entities }: { page: PageRef; entities: readonly string[] },
  now = Date.now(),
): Promise<NewHere | null> {
  return reading(
    db,
    async (tx) => {
      const stands = await readStanding(tx, now);
      const article = await articleOn(tx, page, stands);
      const last = article && visitBefore(article, now);
      if (!article || last === undefined) return null;
      // One whose sightings were deleted was there all the same.
      const kept = await tx.objectStore('sightings').index('article').getAll(article.id);
      const then = kept.filter(({ first }) => first <= last).map(({ entity }) => entity);
      const old = new Set([...then, ...(article.told ?? [])]);
      for (const { members } of await rowsOf(tx, entities)) {
        if (members.some((id) => old.has(id))) for (const id of members) old.add(id);
      }
      return { last, entities: entities.filter((id) => !old.has(id)) };
    },
    ['rows', 'sightings', 'articles', 'settings', 'forgotten'],
  );
}
