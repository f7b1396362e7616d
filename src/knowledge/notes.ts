import { v7 as newId } from 'uuid';
import type { Note, PageRef, Quote } from '../entity.ts';
import type { Changed, NoteRow } from '../views.ts';
import { attach, nameOf, notFound } from './attach.ts';
import { change } from './change.ts';
import { pageOf, quoteOf } from './note-source.ts';
import type { KnowledgeDb } from './open.ts';
import { sameRecord } from './same-record.ts';
import type { NoteRecord } from './schema.ts';
import { tagged } from './tags.ts';
import { type ReadTx, reading } from './transaction.ts';
import { checkNote, checkTags } from './validate.ts';

/**
 * Writes a note on an entity, with the quote and page it came from. Resolves when it is on the disk.
 *
 * @throws Problem `empty-note`, `note-too-long`, `bad-tag`, `not-found`
 */
export async function addNote(
  db: KnowledgeDb,
  {
    entity,
    text,
    quote,
    page,
    tags,
  }: { entity: string; text: string; quote?: Quote; page?: PageRef; tags?: readonly string[] },
  request?: string,
): Promise<Changed & { note: Note }> {
  const now = Date.now();
  const written: Omit<Note, 'entity'> = {
    id: newId(),
    text: checkNote(text),
    ...(quote && { quote: quoteOf(quote) }),
    ...(page && { page: pageOf(page) }),
    ...(tags && tags.length > 0 && { tags: checkTags(tags) }),
    created: now,
    updated: now,
  };
  return change(db, request, async (draft) => {
    const note: Note = { ...written, entity: await attach(draft, entity) };
    await draft.put('notes', note);
    return { label: `Added note on ${await nameOf(draft.read, entity)}`, result: { note } };
  });
}

/**
 * Changes what a note says, or its tags.
 *
 * @throws Problem `empty-note`, `note-too-long`, `bad-tag`, `not-found`
 */
export async function updateNote(
  db: KnowledgeDb,
  { id, text, tags: given }: { id: string; text: string; tags?: readonly string[] },
  request?: string,
): Promise<Changed & { note: Note }> {
  checkNote(text);
  const tags = given && checkTags(given);
  return change(db, request, async (draft) => {
    const before = await knownNote(draft.read, id);
    const retagged = tags ? tagged(plainNote(before), tags) : plainNote(before);
    const note =
      before.text === text && sameRecord(before.tags, retagged.tags)
        ? before
        : { ...retagged, text, updated: Date.now() };
    await draft.put('notes', note);
    return { label: `Changed note on ${await nameOf(draft.read, note.entity)}`, result: { note: plainNote(note) } };
  });
}

/** @throws Problem `not-found` */
export async function deleteNote(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const { entity } = await knownNote(draft.read, id);
    // Asked first: a note may be all that keeps an entity of a pack that is off.
    const name = await nameOf(draft.read, entity);
    await draft.delete('notes', id);
    return { label: `Deleted note on ${name}`, result: {} };
  });
}

/** The notes last written or changed, newest first. */
export function recentNotes(db: KnowledgeDb, { limit }: { limit: number }): Promise<NoteRow[]> {
  return reading(db, async (tx) => {
    const notes: NoteRecord[] = [];
    let cursor = await tx.objectStore('notes').index('updated').openCursor(null, 'prev');
    for (; cursor && notes.length < limit; cursor = await cursor.continue()) notes.push(cursor.value);
    return noteRows(tx, notes);
  });
}

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

async function knownNote(tx: ReadTx, id: string): Promise<NoteRecord> {
  const record = await tx.objectStore('notes').get(id);
  if (!record) throw notFound('note');
  return record;
}
