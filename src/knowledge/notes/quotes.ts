import type { Quote } from '../../entity.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading } from '../database/transaction.ts';
import { onPage } from '../rows/note-terms.ts';

/** Passages of one page that are looked for each time that it is read, those of the newest notes. */
const MOST = 50;

/** A passage that a note was written on. */
export interface QuotedIn {
  note: string;
  /** The entity, and all ids that lead to it. */
  entity: string;
  members: readonly string[];
  quote: Quote;
}

/** What the reader's notes quote of a page, given its address; the newest first. */
export function quotesOn(db: KnowledgeDb, url: string): Promise<QuotedIn[]> {
  return reading(
    db,
    async (tx) => {
      const keys = await tx.objectStore('noteTerms').index('terms').getAllKeys(onPage(url), MOST);
      const notes = await Promise.all(keys.map((key) => tx.objectStore('notes').get(key)));
      const rows = await Promise.all(
        notes.map((note) => note && tx.objectStore('rows').index('members').get(note.entity)),
      );
      return notes.flatMap((note, at) => {
        const row = rows[at];
        if (!row || !note?.quote || note.quote.exact === '') return [];
        return [{ note: note.id, entity: row.id, members: row.members, quote: note.quote }];
      });
    },
    ['notes', 'noteTerms', 'rows'],
  );
}
