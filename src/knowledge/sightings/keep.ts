import type { PageRef } from '../../entity.ts';
import { dayOf } from '../../partial-date.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { ArticleRecord, SightingRecord } from '../database/sighting-records.ts';
import { type ReadTx, reading, type Writing, writing } from '../database/transaction.ts';
import { sameName } from '../database/words.ts';
import { pageOf } from '../notes/note-source.ts';
import { addressOf, articleOn } from './of-page.ts';
import { readStanding, STANDING, type Stands } from './standing.ts';
import { isVisitAnew, visitBefore } from './visits.ts';

/** An entity in an article that was read. */
export interface Seen {
  entity: string;
  count: number;
  /** The sentence of its first mention. */
  sentence: string;
  /** As the text writes its names, each once. */
  names: ReadonlySet<string>;
}

export interface ReadArticle {
  page: PageRef;
  /** The host. */
  site: string;
  /** Each entity once. */
  seen: readonly Seen[];
}

/** UTF-16 units of a sentence. */
const SENTENCE = 400;

/**
 * Keeps that these entities were read of in an article, in one transaction; one that was read before is brought up to
 * date. The disk is not waited for: what would be lost with the machine is that one article was read.
 *
 * @returns whether that is anything new
 */
export async function keepSightings(db: KnowledgeDb, read: ReadArticle, at = Date.now()): Promise<boolean> {
  if (read.seen.length === 0) return false;
  const stands = await reading(db, (tx) => readStanding(tx, at), [...STANDING]);
  return writing(db, (tx) => keepWithin(tx, read, at, stands), ['articles', 'sightings'], 'relaxed');
}

async function keepWithin(tx: Writing, read: ReadArticle, at: number, stands: Stands): Promise<boolean> {
  const { title, date } = pageOf(read.page);
  const earlier = await articleOn(tx.read, read.page, stands);
  const former = await sightingsIn(tx.read, earlier, stands);
  const isVisit = earlier !== undefined && isVisitAnew(earlier, at);
  // A page that changes while it is read is told of again and again.
  if (earlier && !isVisit && read.seen.every(({ entity }) => former.has(entity))) return false;
  const before = earlier && visitBefore(earlier, at);
  const article: ArticleRecord = {
    id: earlier?.id ?? (await nextId(tx.read)),
    url: addressOf(read.page),
    title,
    site: read.site,
    ...(date !== undefined && { date }),
    first: earlier?.first ?? at,
    last: at,
    ...(before !== undefined && { before }),
    ...(earlier?.told && { told: earlier.told }),
    entities: [...new Set([...former.keys(), ...read.seen.map(({ entity }) => entity)])],
  };
  const seen = new Map(read.seen.map((one) => [one.entity, one]));
  const sightings = article.entities.map((entity) => sightingOf(entity, article, seen.get(entity), former.get(entity)));
  await Promise.all([
    tx.write.objectStore('articles').put(article),
    ...sightings.map(async (sighting) => tx.write.objectStore('sightings').put(sighting)),
  ]);
  return true;
}

/** All sightings of an article are of the same last reading, also those of names that it has no more. */
function sightingOf(
  entity: string,
  { id, site, date, first, last }: ArticleRecord,
  seen: Seen | undefined,
  former: SightingRecord | undefined,
): SightingRecord {
  return {
    entity,
    article: id,
    site,
    day: date ?? dayOf(new Date(first)),
    count: seen?.count ?? former?.count ?? 0,
    sentence: (seen?.sentence ?? former?.sentence ?? '').slice(0, SENTENCE),
    names: seen ? [...new Set([...seen.names].map(sameName))] : (former?.names ?? []),
    first: former?.first ?? last,
    last,
    order: -last,
  };
}

async function sightingsIn(
  tx: ReadTx,
  article: ArticleRecord | undefined,
  stands: Stands,
): Promise<Map<string, SightingRecord>> {
  const all = article ? await tx.objectStore('sightings').index('article').getAll(article.id) : [];
  return new Map(all.filter(stands).map((one) => [one.entity, one]));
}

async function nextId(tx: ReadTx): Promise<number> {
  const last = await tx.objectStore('articles').openKeyCursor(null, 'prev');
  return (last?.key ?? 0) + 1;
}
