import type { ReadTx } from '../database/transaction.ts';
import { ofRecord } from './of-entity.ts';
import type { Stands } from './standing.ts';

/** Articles looked at, those read last: what was read long ago says less of who is meant today. */
const LATEST = 8;

/** How many of these were read of in the same articles as an entity, by the ids of its records. */
export async function metBefore(
  tx: ReadTx,
  members: readonly string[],
  named: ReadonlySet<string>,
  stands: Stands,
): Promise<number> {
  const index = tx.objectStore('sightings').index('newest');
  const sightings = (await Promise.all(members.map((id) => index.getAll(ofRecord(id), LATEST)))).flat().filter(stands);
  const articles = await Promise.all(sightings.map(({ article }) => tx.objectStore('articles').get(article)));
  return new Set(articles.flatMap((article) => article?.entities.filter((id) => named.has(id)) ?? [])).size;
}
