import type { PageRef } from '../../entity.ts';
import { MANY_SIGHTINGS, type SightedBefore } from '../../sighting-views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { ArticleRecord } from '../database/sighting-records.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';
import { latestSightings, membersOf, ofRecord } from './of-entity.ts';
import { articleOn } from './of-page.ts';
import { readStanding, type Stands } from './standing.ts';

/** New names that are told. */
const NAMES = 6;
/** Names of an article that are asked whether they are new. */
const ASKED = 60;

/** What a card says of earlier reading: of the entity in other articles, and of this one. */
export function sightedBefore(db: KnowledgeDb, { id, page }: { id: string; page: PageRef }): Promise<SightedBefore> {
  return reading(
    db,
    async (tx) => {
      const stands = await readStanding(tx);
      const members = await membersOf(tx, id);
      const here = await articleOn(tx, page, stands);
      const sightings = await latestSightings(tx, { members }, stands, MANY_SIGHTINGS + 1);
      const others = sightings.filter(({ article }) => article !== here?.id);
      const latest = others[0] && (await tx.objectStore('articles').get(others[0].article));
      return {
        count: others.length,
        first: Math.min(...others.map(({ first }) => first), latest?.last ?? 0),
        ...(latest && { latest: shown(latest) }),
        ...(here?.before !== undefined && { here: await since(tx, here, here.before, members, stands) }),
      };
    },
    ['rows', 'sightings', 'articles', 'notes', 'facts', 'settings', 'forgotten'],
  );
}

const shown = ({ url, title, site, date, last }: ArticleRecord): NonNullable<SightedBefore['latest']> => ({
  url,
  title,
  site,
  ...(date !== undefined && { date }),
  last,
});

async function since(
  tx: ReadTx,
  article: ArticleRecord,
  last: number,
  members: readonly string[],
  stands: Stands,
): Promise<NonNullable<SightedBefore['here']>> {
  const written = async (store: 'notes' | 'facts'): Promise<number> => {
    const keys = await Promise.all(members.map((id) => tx.objectStore(store).index('entity').getAllKeys(id)));
    return keys.flat().filter((key) => timeOf(key) > last).length;
  };
  const [names, notes, facts] = await Promise.all([
    newNames(tx, article, last, stands),
    written('notes'),
    written('facts'),
  ]);
  return { last, names, notes, facts };
}

/**
 * Names that came into an article after it was read before. One that was read of nowhere before may have become known
 * only since: of that nothing is said.
 */
async function newNames(
  tx: ReadTx,
  { id }: ArticleRecord,
  last: number,
  stands: Stands,
): Promise<{ id: string; name: string }[]> {
  const sightings = tx.objectStore('sightings');
  const added = (await sightings.index('article').getAll(id)).filter((one) => stands(one) && one.first > last);
  const known = await Promise.all(
    added.slice(0, ASKED).map(async ({ entity }) => {
      const all = await sightings.index('newest').getAll(ofRecord(entity), MANY_SIGHTINGS);
      return all.some((one) => stands(one) && one.first < last) ? [entity] : [];
    }),
  );
  return (await rowsOf(tx, known.flat().slice(0, NAMES))).map(({ id, name }) => ({ id, name }));
}

/** When the reader made it, in ms since the epoch: the ids of their records (UUID version 7) begin with it. */
function timeOf(id: string): number {
  return Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
}
