import type { Note } from '../entity.ts';
import type { NoteRow } from '../views.ts';
import type { NoteRecord } from './schema.ts';
import type { ReadTx } from './transaction.ts';

/** Notes with the entity that each is on, as the reader knows it now. */
export async function noteRows(tx: ReadTx, notes: readonly NoteRecord[]): Promise<NoteRow[]> {
  const members = tx.objectStore('rows').index('members');
  const rows = await Promise.all(notes.map((note) => members.get(note.entity)));
  return notes.flatMap((note, at) => {
    const row = rows[at];
    return row ? [{ note: plainNote(note), entity: { id: row.id, name: row.name, kind: row.kind } }] : [];
  });
}

/** A note without what an older version found it by. */
export function plainNote({ words: _, ...note }: NoteRecord): Note {
  return note;
}
