import { dropChanges, KEPT_MS } from '../changes/change.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { ForgottenRecord } from '../database/sighting-records.ts';
import { type ReadTx, reading, type Writing, writing } from '../database/transaction.ts';
import { daysChosen, storedSettings } from '../settings/settings.ts';
import { DAY_MS, isForgotten } from './standing.ts';

/** Records looked at in one short transaction. */
const PIECE = 20;
/** Milliseconds within which a deletion's own entry in the journal is written. */
const ENTRY_MS = 60_000;

/**
 * Erases what was deleted, or is older than the reader wants it kept, once that can be undone no more; with `now` at
 * once, and then it cannot be undone. In pieces: a background that is ended meanwhile begins again with what is left.
 */
export async function eraseForgotten(db: KnowledgeDb, { now = false }: { now?: boolean } = {}): Promise<void> {
  const until = Date.now() - (now ? 0 : KEPT_MS);
  const { forgotten, kept, chosen } = await reading(db, readForgotten, ['settings', 'forgotten']);
  for (const one of forgotten.filter(({ at }) => at <= until)) {
    await eraseOne(db, one);
    await writing(db, (tx) => dropDeletion(tx, one), ['forgotten', 'changes', 'journal']);
  }
  if (Number.isFinite(kept) && chosen <= until) await eraseArticles(db, readBefore(until - kept));
}

/** Whether there is anything deleted, or older than the reader wants it kept, that is not erased yet. */
export function hasForgotten(db: KnowledgeDb): Promise<boolean> {
  return reading(
    db,
    async (tx) => {
      const { forgotten, kept } = await readForgotten(tx);
      return forgotten.length > 0 || (await readBefore(Date.now() - kept)(tx, 1)).length > 0;
    },
    ['settings', 'forgotten', 'articles'],
  );
}

/** All deletions, how many ms articles are kept, and when that was chosen. */
async function readForgotten(tx: ReadTx): Promise<{ forgotten: ForgottenRecord[]; kept: number; chosen: number }> {
  const [forgotten, { sightingsDays }, chosen] = await Promise.all([
    tx.objectStore('forgotten').getAll(),
    storedSettings(tx),
    daysChosen(tx),
  ]);
  return { forgotten, kept: (sightingsDays ?? Number.POSITIVE_INFINITY) * DAY_MS, chosen };
}

/** Finds articles, at most so many. */
type Finder = (tx: ReadTx, most: number) => Promise<number[]>;

const readBefore =
  (time: number): Finder =>
  (tx, most) =>
    tx.objectStore('articles').index('last').getAllKeys(IDBKeyRange.upperBound(time, true), most);

async function eraseOne(db: KnowledgeDb, forgotten: ForgottenRecord): Promise<void> {
  const { what, at } = forgotten;
  if ('entities' in what) {
    for (const entity of what.entities) await eraseEntity(db, entity, at);
    return;
  }
  if ('site' in what) {
    // What was read of the site since then stays, wherever it stands among the others.
    const site = await reading(db, (tx) => tx.objectStore('articles').index('site').getAll(what.site), ['articles']);
    const ids = site.filter((article) => isForgotten(forgotten, article)).map(({ id }) => id);
    return eraseArticles(db, async (_, most) => ids.splice(0, most));
  }
  const range = IDBKeyRange.bound('all' in what ? 0 : what.from, at);
  return eraseArticles(db, (tx, most) => tx.objectStore('articles').index('last').getAllKeys(range, most));
}

async function eraseArticles(db: KnowledgeDb, next: Finder): Promise<void> {
  const piece = async ({ read, write }: Writing): Promise<number> => {
    const articles = await next(read, PIECE);
    for (const id of articles) {
      await write.objectStore('articles').delete(id);
      await deleteAll({ read, write }, await read.objectStore('sightings').index('article').getAllKeys(id));
    }
    return articles.length;
  };
  while ((await writing(db, piece, ['articles', 'sightings'], 'relaxed')) > 0);
}

/** Of what is left of an article when its last name goes, nothing is kept either. */
async function eraseEntity(db: KnowledgeDb, entity: string, at: number): Promise<void> {
  const range = IDBKeyRange.bound([entity, -at], [entity, []]);
  const piece = async ({ read, write }: Writing): Promise<number> => {
    const keys = await read.objectStore('sightings').index('newest').getAllKeys(range, PIECE);
    await deleteAll({ read, write }, keys);
    for (const [, id] of keys) {
      const article = await read.objectStore('articles').get(id);
      const entities = article?.entities.filter((other) => other !== entity) ?? [];
      const articles = write.objectStore('articles');
      if (article) await (entities.length > 0 ? articles.put({ ...article, entities }) : articles.delete(id));
    }
    return keys.length;
  };
  while ((await writing(db, piece, ['articles', 'sightings'], 'relaxed')) > 0);
  while ((await writing(db, (tx) => eraseTold(tx, entity), ['articles'], 'relaxed')) > 0);
}

/** An article may say of an entity that it was told of as new, and have no sighting of it. */
async function eraseTold({ read, write }: Writing, entity: string): Promise<number> {
  const articles = await read.objectStore('articles').index('told').getAll(entity, PIECE);
  for (const { told = [], ...article } of articles) {
    const others = told.filter((other) => other !== entity);
    await write.objectStore('articles').put({ ...article, ...(others.length > 0 && { told: others }) });
  }
  return articles.length;
}

async function deleteAll({ write }: Writing, keys: readonly [string, number][]): Promise<void> {
  const sightings = write.objectStore('sightings');
  await Promise.all(keys.map(async (key) => sightings.delete(key)));
}

/** There is nothing that undoing it could bring back. */
async function dropDeletion({ read, write }: Writing, { id, at }: ForgottenRecord): Promise<void> {
  await write.objectStore('forgotten').delete(id);
  const changes = read.objectStore('changes').index('at');
  const ids = await changes.getAllKeys(IDBKeyRange.bound(at, at + ENTRY_MS));
  const entries = await Promise.all(ids.map((one) => read.objectStore('journal').get(one)));
  const own = entries.filter((entry) => entry?.writes.some(({ store, key }) => store === 'forgotten' && key === id));
  await dropChanges(
    { write },
    own.flatMap((entry) => entry?.id ?? []),
  );
}
