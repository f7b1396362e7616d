import type { Companion, Company } from '../../sighting-views.ts';
import type { ArticleRecord } from '../database/sighting-records.ts';
import type { ReadTx } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';
import type { Stands } from './standing.ts';

/** Ids looked up: more than are shown, since several may be one entity, or known no more. */
const LOOKED_UP = 60;
const SHOWN = 24;

/** Who else was read of in these articles, and who of those together. `own` are the ids of the entity itself. */
export async function companyIn(
  tx: ReadTx,
  articles: readonly ArticleRecord[],
  own: readonly string[],
  stands: Stands,
): Promise<Company> {
  const cast = articles.map(({ entities, site, last }) =>
    entities.filter((entity) => !own.includes(entity) && stands({ entity, site, last })),
  );
  const byCount = [...counted(cast.flat())].sort((a, b) => b[1] - a[1]).slice(0, LOOKED_UP);
  const rows = await rowsOf(
    tx,
    byCount.map(([id]) => id),
  );
  const leaderOf = new Map(rows.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  // An article that names two records of one entity names it once.
  const together = cast.map((ids) => new Set(ids.flatMap((id) => leaderOf.get(id) ?? [])));
  const counts = counted(together.flatMap((ids) => [...ids]));
  const companions = [...new Map(rows.map((row) => [row.id, row])).values()]
    .map(({ id, name, kind }): Companion => ({ id, name, kind, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, SHOWN);
  return { of: articles.length, companions, pairs: pairsOf(companions, together) };
}

function pairsOf(
  companions: readonly Companion[],
  together: readonly ReadonlySet<string>[],
): [number, number, number][] {
  const pairs: [number, number, number][] = [];
  for (const [a, one] of companions.entries()) {
    for (const [b, other] of companions.entries()) {
      const count = b > a ? together.filter((ids) => ids.has(one.id) && ids.has(other.id)).length : 0;
      if (count > 0) pairs.push([a, b, count]);
    }
  }
  return pairs;
}

/** How often each stands among them. */
export function counted<T>(all: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
