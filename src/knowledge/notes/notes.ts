import { v7 as newId } from 'uuid';
import type { Note, PageRef, Quote } from '../../entity.ts';
import type { Changed, NoteRow } from '../../views.ts';
import { attach, nameOf, notFound } from '../changes/attach.ts';
import { change } from '../changes/change.ts';
import { changedElsewhere } from '../changes/changed-elsewhere.ts';
import { checkNote, checkTags } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { sameRecord } from '../database/same-record.ts';
import type { NoteRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { noteRows, plainNote } from '../rows/note-rows.ts';
import { meantBy } from './note-links.ts';
import { pageOf, quoteOf } from './note-source.ts';
import { tagged } from './tags.ts';

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
    const on = await attach(draft, entity);
    const note: Note = { ...written, entity: on, ...(await meantBy(draft.read, text)) };
    await draft.put('notes', note);
    return { label: `Added note on ${await nameOf(draft.read, entity)}`, result: { note } };
  });
}

/**
 * Changes what a note says, or its tags.
 *
 * @param was the text that was changed, where it may be another by now
 * @throws Problem `empty-note`, `note-too-long`, `bad-tag`, `not-found`; `changed-since` where the text is not `was`
 *   any more
 */
export async function updateNote(
  db: KnowledgeDb,
  { id, text, tags: given, was }: { id: string; text: string; tags?: readonly string[]; was?: string },
  request?: string,
): Promise<Changed & { note: Note }> {
  checkNote(text);
  const tags = given && checkTags(given);
  return change(db, request, async (draft) => {
    const before = await knownNote(draft.read, id);
    if (was !== undefined && before.text !== was) throw changedElsewhere('note');
    const { links, ...plain } = plainNote(before);
    const retagged = tags ? tagged(plain, tags) : plain;
    const changed = { ...retagged, text, ...(await meantBy(draft.read, text, links)), updated: Date.now() };
    const note = before.text === text && sameRecord(before.tags, retagged.tags) ? before : changed;
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

async function knownNote(tx: ReadTx, id: string): Promise<NoteRecord> {
  const record = await tx.objectStore('notes').get(id);
  if (!record) throw notFound('note');
  return record;
}
