import { KEPT_MS } from '../change.ts';
import type { KnowledgeDb } from '../open.ts';
import type { ForgottenRecord } from '../schema.ts';
import { storedSettings } from '../settings.ts';
import { type ReadTx, reading, type Writing, writing } from '../transaction.ts';
import { DAY_MS, isForgotten } from './standing.ts';

/** Records looked at in one short transaction. */
const PIECE = 20;
const STORES = ['articles', 'sightings', 'forgotten', 'journal', 'settings'] as const;

/**
 * Erases what was deleted, or is older than the reader wants it kept, once that can be undone no more; with `now` at
 * once, and then it cannot be undone. In pieces: a background that is ended meanwhile begins again with what is left.
 */
export async function eraseForgotten(db: KnowledgeDb, { now = false }: { now?: boolean } = {}): Promise<void> {
  const until = Date.now() - (now ? 0 : KEPT_MS);
  const [{ sightingsDays }, forgotten] = await reading(
    db,
    (tx) => Promise.all([storedSettings(tx), tx.objectStore('forgotten').getAll()]),
    ['settings', 'forgotten'],
  );
  for (const one of forgotten.filter(({ at }) => at <= until)) {
    await eraseOne(db, one);
    await writing(db, (tx) => dropDeletion(tx, one.id), ['forgotten', 'journal']);
  }
  if (sightingsDays !== null) {
    const range = IDBKeyRange.upperBound(until - sightingsDays * DAY_MS, true);
    await eraseArticles(db, (tx, most) => tx.objectStore('articles').index('last').getAllKeys(range, most));
  }
}

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

async function eraseArticles(db: KnowledgeDb, next: (tx: ReadTx, most: number) => Promise<number[]>): Promise<void> {
  const piece = async ({ read, write }: Writing): Promise<number> => {
    const articles = await next(read, PIECE);
    for (const id of articles) {
      await write.objectStore('articles').delete(id);
      await deleteAll({ read, write }, await read.objectStore('sightings').index('article').getAllKeys(id));
    }
    return articles.length;
  };
  while ((await writing(db, piece, [...STORES], 'relaxed')) > 0);
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
  while ((await writing(db, piece, [...STORES], 'relaxed')) > 0);
}

async function deleteAll({ write }: Writing, keys: readonly [string, number][]): Promise<void> {
  const sightings = write.objectStore('sightings');
  await Promise.all(keys.map(async (key) => sightings.delete(key)));
}

/** There is nothing that undoing it could bring back. */
async function dropDeletion({ read, write }: Writing, id: string): Promise<void> {
  await write.objectStore('forgotten').delete(id);
  for (const entry of await read.objectStore('journal').getAll()) {
    if (entry.writes.some(({ store, key }) => store === 'forgotten' && key === id)) {
      await write.objectStore('journal').delete(entry.id);
    }
  }
}
