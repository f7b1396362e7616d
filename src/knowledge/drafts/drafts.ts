import { readDraftKey } from '../../draft-keys.ts';
import type { DraftFields } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { storageProblem } from '../database/storage-problem.ts';
import { reading } from '../database/transaction.ts';
import { rowsOf } from '../rows/row-store.ts';

/** What was written in a form and not saved; null where nothing was. */
export async function readDraft(db: KnowledgeDb, { key }: { key: string }): Promise<DraftFields | null> {
  try {
    const [keys = []] = await keysFor(db, [key]);
    const drafts = await Promise.all(keys.map((one) => db.get('drafts', one)));
    return drafts.find((draft) => draft !== undefined)?.fields ?? null;
  } catch (error) {
    throw storageProblem(error);
  }
}

/** Of these keys, those under which something was written and not saved. */
export async function draftsAmong(db: KnowledgeDb, { keys }: { keys: readonly string[] }): Promise<string[]> {
  try {
    const all = await keysFor(db, keys);
    const { store } = db.transaction('drafts');
    const found = new Set(await Promise.all(all.flat().map((key) => store.getKey(key))));
    return keys.filter((_, at) => all[at]?.some((key) => found.has(key)));
  } catch (error) {
    throw storageProblem(error);
  }
}

/**
 * Keeps what was written in a form; null forgets it. No change that could be undone, so it is not in the journal. The
 * disk is not waited for, since this happens while somebody types: what the browser's end leaves is enough.
 */
export async function writeDraft(
  db: KnowledgeDb,
  { key, fields }: { key: string; fields: DraftFields | null },
): Promise<Record<never, never>> {
  try {
    if (fields) await db.put('drafts', { id: key, fields });
    else for (const one of (await keysFor(db, [key])).flat()) await db.delete('drafts', one);
    return {};
  } catch (error) {
    throw storageProblem(error);
  }
}

/**
 * For each of these the key itself, then those of the same entity by its other ids: it may have been merged while one
 * wrote on it.
 */
function keysFor(db: KnowledgeDb, keys: readonly string[]): Promise<string[][]> {
  const read = keys.map((key) => ({ key, of: readDraftKey(key) }));
  if (!read.some(({ of }) => of?.of === 'entity')) return Promise.resolve(keys.map((key) => [key]));
  return reading(
    db,
    (tx) =>
      Promise.all(
        read.map(async ({ key, of }) => {
          if (of?.of !== 'entity') return [key];
          const [row] = await rowsOf(tx, [of.id]);
          return [...new Set([of.id, ...(row?.members ?? [])])].map((member) => of.before + member);
        }),
      ),
    ['rows'],
  );
}
