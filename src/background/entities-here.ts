import { entityRows } from '../knowledge/index.ts';
import { ask } from '../platform/ask.ts';
import { castOf } from '../platform/cast.ts';
import type { EntityRow } from '../views.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Who is known on the page in a tab, by first appearance; nobody where the page does not answer. */
export async function entitiesHere(base: KnowledgeBase, tab: number | undefined): Promise<EntityRow[]> {
  const page = tab === undefined ? null : await ask(tab, 'article', {});
  if (!page) return [];
  return entityRows(await base.open(), { ids: castOf(page).rows.map(({ entity }) => entity) });
}
