import { v7 as newId } from 'uuid';
import { momentWords } from '../../partial-date.ts';
import type { Forgetting } from '../../sighting-views.ts';
import type { Changed } from '../../views.ts';
import { nameOf } from '../changes/attach.ts';
import { change } from '../changes/change.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { ReadTx } from '../database/transaction.ts';
import { membersOf } from './of-entity.ts';

/**
 * Deletes sightings: of a site, of an entity, of what was read since a time, or all. However many they are, one record
 * says so, and undoing takes that back.
 */
export async function forgetSightings(
  db: KnowledgeDb,
  { what }: { what: Forgetting },
  request?: string,
): Promise<Changed> {
  return change(db, request, async (draft) => {
    const exactly = 'entity' in what ? { entities: await membersOf(draft.read, what.entity) } : what;
    await draft.put('forgotten', { id: newId(), at: Date.now(), what: exactly });
    return { label: `Deleted ${await wordsFor(draft.read, what)}`, result: {} };
  });
}

async function wordsFor(tx: ReadTx, what: Forgetting): Promise<string> {
  if ('site' in what) return `sightings on ${what.site}`;
  if ('entity' in what) return `sightings of ${await nameOf(tx, what.entity)}`;
  return 'all' in what ? 'all sightings' : `sightings since ${momentWords(what.from)}`;
}
