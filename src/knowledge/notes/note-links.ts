import type { Note } from '../../entity.ts';
import { noteLinks } from '../../note-links.ts';
import type { LinkView, NoteRow } from '../../views.ts';
import type { Draft } from '../changes/change.ts';
import type { NoteRecord, RowRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import { sameName } from '../database/words.ts';
import { noteRows, plainNote } from '../rows/note-rows.ts';
import { linksTo, linksToName, linksToNames } from '../rows/note-terms.ts';
import { rowCalled } from './called.ts';

/** Notes that link to an entity, shown with it: more than a reader looks through. */
const SHOWN = 50;

/**
 * Whom the links of a note mean, by their folded names: what a note says of it is kept with the note, so that a link
 * still leads to an entity that has since been given another name. A name that nobody has is left out.
 */
export async function meantBy(
  tx: ReadTx,
  text: string,
  before: Note['links'] = {},
): Promise<Pick<Note, 'links'> | Record<never, never>> {
  const links: Record<string, string> = {};
  for (const { name } of noteLinks(text)) {
    const canon = sameName(name);
    const id = (await linked(tx, canon, before, name))?.id;
    if (id !== undefined) links[canon] = id;
  }
  return Object.keys(links).length > 0 ? { links } : {};
}

/** The links of notes, each with whom it leads to now. */
export async function viewLinks(tx: ReadTx, notes: readonly Note[]): Promise<LinkView[]> {
  const views: LinkView[] = [];
  for (const { id, text, links } of notes) {
    for (const name of new Set(noteLinks(text).map((link) => link.name))) {
      const row = await linked(tx, sameName(name), links, name);
      views.push({ note: id, name, entity: row ? { id: row.id, name: row.name, kind: row.kind } : null });
    }
  }
  return views;
}

/** The newest notes on others that link to an entity. */
export async function backlinks(tx: ReadTx, row: Pick<RowRecord, 'name' | 'names' | 'members'>): Promise<NoteRow[]> {
  const terms = tx.objectStore('noteTerms').index('terms');
  // Countries have dozens of names, and most readers no link to a name that nobody had.
  const isNamed = (await terms.getKey(linksToNames())) !== undefined;
  const names = isNamed ? [row.name, ...row.names.map(({ text }) => text)] : [];
  const ranges = [...row.members.map(linksTo), ...[...new Set(names.map(sameName))].map(linksToName)];
  const keys = await Promise.all(ranges.map((range) => terms.getAllKeys(range, SHOWN)));
  const ids = [...new Set(keys.flat())].sort().reverse();
  const notes = await Promise.all(ids.map((id) => tx.objectStore('notes').get(id)));
  const others = notes.filter((note) => note !== undefined).filter(({ entity }) => !row.members.includes(entity));
  return noteRows(tx, others.slice(0, SHOWN));
}

/**
 * Before an entity loses a name: the notes that link to it by that name alone are told whom they mean.
 */
export async function keepLinks(draft: Draft, entity: string, name: string): Promise<void> {
  const { read } = draft;
  const canon = sameName(name);
  const keys = await read.objectStore('noteTerms').index('terms').getAllKeys(linksToName(canon));
  if (keys.length === 0 || !(await rowCalled(read, name))?.members.includes(entity)) return;
  for (const key of keys) {
    const note = await read.objectStore('notes').get(key);
    if (note) await draft.put('notes', { ...plainNote(note), links: { ...note.links, [canon]: entity } });
  }
}

/** Whom a link means: whom the note says, while that one is known, else who has the name now. */
async function linked(
  tx: ReadTx,
  canon: string,
  links: NoteRecord['links'],
  name: string,
): Promise<RowRecord | undefined> {
  const id = links?.[canon];
  const known = id === undefined ? undefined : await tx.objectStore('rows').index('members').get(id);
  return known ?? rowCalled(tx, name);
}
