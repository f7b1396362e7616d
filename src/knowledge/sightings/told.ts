import type { PageRef } from '../../entity.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading, writing } from '../database/transaction.ts';
import { articleOn } from './of-page.ts';
import { readStanding, STANDING } from './standing.ts';

/**
 * Keeps which names the reader was told are new on a page; where no article is kept of it nothing is. Which names, and
 * not when: they may be seen before the page was long enough in sight to have been read, and kept after that.
 */
export async function keepTold(
  db: KnowledgeDb,
  { page, entities }: { page: PageRef; entities: readonly string[] },
): Promise<Record<never, never>> {
  const stands = await reading(db, (tx) => readStanding(tx), [...STANDING]);
  await writing(
    db,
    async ({ read, write }) => {
      const article = await articleOn(read, page, stands);
      if (!article) return;
      const told = [...new Set([...(article.told ?? []), ...entities])];
      await write.objectStore('articles').put({ ...article, told });
    },
    ['articles'],
    'relaxed',
  );
  return {};
}
