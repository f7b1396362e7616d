import type { Changed, UnsuggestedRow } from '../../views.ts';
import { notFound } from '../changes/attach.ts';
import { change } from '../changes/change.ts';
import { checkName } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading } from '../database/transaction.ts';
import { sameName } from '../database/words.ts';

/**
 * Never suggests this name again, however it is written.
 *
 * @throws Problem `empty-name`, `name-too-long`
 */
export async function addUnsuggested(
  db: KnowledgeDb,
  { name: given }: { name: string },
  request?: string,
): Promise<Changed> {
  const name = checkName(given, 'name');
  return change(db, request, async (draft) => {
    const id = sameName(name);
    if (!(await draft.read.objectStore('unsuggested').getKey(id)))
      await draft.put('unsuggested', { id, name, created: Date.now() });
    return { label: `No longer suggests “${name}”`, result: {} };
  });
}

/** All names that are never suggested, newest first. */
export function listUnsuggested(db: KnowledgeDb): Promise<UnsuggestedRow[]> {
  return reading(
    db,
    async (tx) =>
      (await tx.objectStore('unsuggested').getAll())
        .sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1))
        .map(({ id, name }) => ({ id, name })),
    ['unsuggested'],
  );
}

/** @throws Problem `not-found` */
export async function deleteUnsuggested(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const record = await draft.read.objectStore('unsuggested').get(id);
    if (!record) throw notFound('name');
    await draft.delete('unsuggested', id);
    return { label: `May suggest “${record.name}” again`, result: {} };
  });
}

/** Of these names, those that may be suggested, in their order. */
export function suggestible<T extends { name: string }>(db: KnowledgeDb, names: readonly T[]): Promise<T[]> {
  return reading(
    db,
    async (tx) => {
      const store = tx.objectStore('unsuggested');
      const never = await Promise.all(names.map(({ name }) => store.getKey(sameName(name))));
      return names.filter((_, at) => never[at] === undefined);
    },
    ['unsuggested'],
  );
}
