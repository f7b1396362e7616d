import {
  type Company,
  FIRST_SIGHTINGS,
  type SightedSite,
  type SightingRow,
  type SightingsView,
} from '../../sighting-views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { companyIn, counted } from './company.ts';
import { latestSightings, membersOf, sightingsOf } from './of-entity.ts';
import { readStanding, type Stands } from './standing.ts';

/** Articles looked at for company: those read last. */
const COMPANY = 200;
const STORES = ['rows', 'sightings', 'articles', 'settings', 'forgotten'] as const;

/** Where and when an entity was read of, by the id of any of its records. */
export function viewSightings(db: KnowledgeDb, { id }: { id: string }): Promise<SightingsView> {
  return reading(
    db,
    async (tx) => {
      const members = await membersOf(tx, id);
      const stands = await readStanding(tx);
      const sightings = await sightingsOf(tx, { members }, stands);
      const byDay = sightings.toSorted((a, b) => (a.day === b.day ? b.last - a.last : a.day < b.day ? 1 : -1));
      const articles = byDay.map(({ article }) => article);
      return {
        articles,
        rows: await rowsIn(tx, members, stands, articles.slice(0, FIRST_SIGHTINGS)),
        days: byDay.map(({ day }) => day),
        first: sightings.reduce((least, { first }) => Math.min(least, first), sightings[0]?.first ?? 0),
        last: sightings[0]?.last ?? 0,
        sites: [...counted(sightings.map(({ site }) => site))].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
      };
    },
    [...STORES],
  );
}

/** With whom an entity was read of lately, by the id of any of its records. */
export function viewCompany(db: KnowledgeDb, { id }: { id: string }): Promise<Company> {
  return reading(
    db,
    async (tx) => {
      const members = await membersOf(tx, id);
      const stands = await readStanding(tx);
      const latest = await latestSightings(tx, { members }, stands, COMPANY);
      const articles = await Promise.all(latest.map(({ article }) => tx.objectStore('articles').get(article)));
      return companyIn(
        tx,
        articles.filter((article) => article !== undefined),
        members,
        stands,
      );
    },
    [...STORES],
  );
}

/** The sightings of an entity in these articles, in their order; one that is not there any more is left out. */
export function sightingRows(
  db: KnowledgeDb,
  { id, articles }: { id: string; articles: readonly number[] },
): Promise<SightingRow[]> {
  return reading(
    db,
    async (tx) => {
      const members = await membersOf(tx, id);
      return rowsIn(tx, members, await readStanding(tx), articles);
    },
    [...STORES],
  );
}

async function rowsIn(
  tx: ReadTx,
  members: readonly string[],
  stands: Stands,
  articles: readonly number[],
): Promise<SightingRow[]> {
  const rows = await Promise.all(articles.map((article) => rowOf(tx, members, article)));
  return rows.flatMap((row) => (row && stands(row) ? [row] : []));
}

async function rowOf(tx: ReadTx, members: readonly string[], article: number): Promise<SightingRow | null> {
  const [known, ...of] = await Promise.all([
    tx.objectStore('articles').get(article),
    ...members.map((id) => tx.objectStore('sightings').get([id, article])),
  ]);
  const [sighting] = of.filter((one) => one !== undefined).sort((a, b) => b.last - a.last);
  if (!known || !sighting) return null;
  const { url, title, site, date } = known;
  const { first, last, count, sentence } = sighting;
  return { article, url, title, site, ...(date !== undefined && { date }), first, last, count, sentence };
}

/** All sites with the number of their articles that stand, by name. */
export function sightedSites(db: KnowledgeDb): Promise<SightedSite[]> {
  return reading(
    db,
    async (tx) => {
      const stands = await readStanding(tx);
      const articles = (await tx.objectStore('articles').getAll()).filter(stands);
      return [...counted(articles.map(({ site }) => site))]
        .map(([site, articles]) => ({ site, articles }))
        .sort((a, b) => (a.site < b.site ? -1 : 1));
    },
    ['articles', 'settings', 'forgotten'],
  );
}
