import type { DraftFields } from '../views.ts';
import type { KnowledgeDb } from './open.ts';
import { storageProblem } from './storage-problem.ts';

/** What was written in a form and not saved; null where nothing was. */
export async function readDraft(db: KnowledgeDb, { key }: { key: string }): Promise<DraftFields | null> {
  try {
    return (await db.get('drafts', key))?.fields ?? null;
  } catch (error) {
    throw storageProblem(error);
  }
}

/** Of these keys, those under which something was written and not saved. */
export async function draftsAmong(db: KnowledgeDb, { keys }: { keys: readonly string[] }): Promise<string[]> {
  try {
    const { store } = db.transaction('drafts');
    const found = await Promise.all(keys.map((key) => store.getKey(key)));
    return found.filter((key) => key !== undefined);
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
    await (fields ? db.put('drafts', { id: key, fields }) : db.delete('drafts', key));
    return {};
  } catch (error) {
    throw storageProblem(error);
  }
}
