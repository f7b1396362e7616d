import type { Note } from '../../entity.ts';
import type { NoteRow } from '../../views.ts';
import type { NoteRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';

/** Notes with the entity that each is on, as the reader knows it now. */
export async function noteRows(tx: ReadTx, notes: readonly NoteRecord[]): Promise<NoteRow[]> {
  const members = tx.objectStore('rows').index('members');
  const ids = [...new Set(notes.map(({ entity }) => entity))];
  const rows = new Map(await Promise.all(ids.map(async (id) => [id, await members.get(id)] as const)));
  return notes.flatMap((note) => {
    const row = rows.get(note.entity);
    return row ? [{ note: plainNote(note), entity: { id: row.id, name: row.name, kind: row.kind } }] : [];
  });
}

/** A note without what an older version found it by. */
export function plainNote({ words: _, ...note }: NoteRecord): Note {
  return note;
}
