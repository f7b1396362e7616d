import type { KnowledgeDb } from '../database/open.ts';
import type { SearchWorkRecord } from '../database/schema.ts';
import { reading, type Writing, writing } from '../database/transaction.ts';
import { readPacks } from '../groups/known-packs.ts';
import { refreshNoteTerms } from '../rows/note-terms.ts';
import { refreshRows } from '../rows/row-store.ts';

/** Records of one transaction: few enough that whoever waits for it does not notice. */
const PIECE = 250;

/**
 * Makes what an older version wrote findable, in pieces of one short transaction each: a background that is ended
 * meanwhile takes it up again. What is written meanwhile is findable at once. The newest come first.
 */
export async function resumeSearchWork(db: KnowledgeDb): Promise<void> {
  const works = await reading(db, (tx) => tx.objectStore('searchWork').getAll(), ['searchWork']);
  for (const { id } of works) while (await workOn(db, id));
}

/** Does one piece, and says whether there is more. */
function workOn(db: KnowledgeDb, id: SearchWorkRecord['id']): Promise<boolean> {
  return writing(
    db,
    async (tx) => {
      const store = tx.write.objectStore('searchWork');
      const work = await tx.read.objectStore('searchWork').get(id);
      if (!work) return false;
      const ids = await idsBefore(tx, work);
      if (id === 'notes') await refreshNoteTerms(tx, ids);
      else await refreshRows(tx, ids, await readPacks(tx.read));
      const before = ids.at(-1);
      await (before === undefined || ids.length < PIECE ? store.delete(id) : store.put({ id, before }));
      return ids.length === PIECE;
    },
    ['entities', 'anchors', 'aliases', 'facts', 'notes', 'noteTerms', 'packs', 'packEntities', 'rows', 'searchWork'],
    'relaxed',
  );
}

/** The ids of the next piece, from the last to the first. */
async function idsBefore({ read }: Writing, { id, before }: SearchWorkRecord): Promise<string[]> {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const ids: string[] = [];
  let cursor = await read.objectStore(id).openKeyCursor(range, 'prev');
  for (; cursor && ids.length < PIECE; cursor = await cursor.continue()) ids.push(cursor.primaryKey);
  return ids;
}
