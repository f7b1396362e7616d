import type { ChangeRecord, JournalRecord } from '../schema.ts';
import type { Migration } from './migration.ts';

/** Before this, what is listed of a change stood with all that it wrote. */
type Before = JournalRecord & ChangeRecord;

/** What is listed of a change is a record of its own. There are as many as a reader makes in a month. */
export const changes: Migration = {
  stores: { changes: { keyPath: 'id', indexes: { at: { keyPath: 'at' } } } },
  dropped: { journal: ['at'] },
  async plan(tx) {
    let cursor = await tx.objectStore('journal').openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const { id, at, label, undone, undoes } = cursor.value as Before;
      await tx.objectStore('changes').put({ id, at, label, undone, ...(undoes !== undefined && { undoes }) });
    }
  },
};
