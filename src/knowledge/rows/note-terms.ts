import type { Note } from '../../entity.ts';
import { noteLinks } from '../../note-links.ts';
import type { NoteTermsRecord } from '../database/schema.ts';
import type { Writing } from '../database/transaction.ts';
import { indexWords, sameName } from '../database/words.ts';
import { articleAddress } from './article-address.ts';

/** Stands in every note, so that all of them can be read newest first. */
const ANY_NOTE = '';
/** Before the host of a note's page; no folded word begins so. */
export const AT_SITE = '@';

/** Before a tag of a note; no folded word begins so. */
export const AT_TAG = '~';

/** Before the address of a note's page. */
const ON_PAGE = '=';

/** Before the id of an entity that a link of the note leads to, and before a folded name where the note says no id. */
const LINKED = '#';
const NAMED = '[';

/**
 * What a note is found by: its words and its quote's, the page and site that it is from, its tags, whom it links to.
 */
function noteTerms({ id, text, quote, page, tags = [], created, links }: Note): NoteTermsRecord {
  const words = indexWords(`${text}\n${quote?.exact ?? ''}`);
  const terms = [
    ANY_NOTE,
    ...words,
    ...sitesOf(page?.url).map((site) => AT_SITE + site),
    ...(page ? [ON_PAGE + articleAddress(page.url)] : []),
    ...new Set(noteLinks(text).map(({ name }) => linkTerm(sameName(name), links))),
    ...tags.map((tag) => AT_TAG + tag),
  ];
  return { id, terms: terms.map((term) => [term, -created]) };
}

function linkTerm(canon: string, links: Note['links']): string {
  const id = links?.[canon];
  return id === undefined ? NAMED + canon : LINKED + id;
}

/** Every note that is from the page with this address, newest first. */
export const onPage = (url: string): IDBKeyRange => notesWith(ON_PAGE + articleAddress(url), true);

/** Every note that says that it links to this entity, newest first. */
export const linksTo = (entity: string): IDBKeyRange => notesWith(LINKED + entity, true);

/** Every note that links to this folded name, and says not whom it means, newest first. */
export const linksToName = (canon: string): IDBKeyRange => notesWith(NAMED + canon, true);

/** Every note that links to some name, and says not whom it means. */
export const linksToNames = (): IDBKeyRange => notesWith(NAMED, false);

/** The host of an address and the domains that it is within: "www.example.org", "example.org", "org". */
export function sitesOf(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const labels = new URL(url).hostname.split('.').filter((label) => label !== '');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

/** Every note that has a term, or one that begins so, newest first within one term. */
export function notesWith(term: string, whole: boolean): IDBKeyRange {
  return whole ? IDBKeyRange.bound([term], [term, []]) : IDBKeyRange.bound([term], [`${term}\uffff`]);
}

/** The notes written at or after `from` and before `until`, in ms, newest first. */
export function notesBetween(from: number, until: number): IDBKeyRange {
  return IDBKeyRange.bound([ANY_NOTE, -until], [ANY_NOTE, -from], true);
}

/** Brings what notes are found by to what they are now, in the transaction that changes them. */
export async function refreshNoteTerms({ read, write }: Writing, ids: readonly string[]): Promise<void> {
  const terms = write.objectStore('noteTerms');
  await Promise.all(
    ids.map(async (id) => {
      const note = await read.objectStore('notes').get(id);
      await (note ? terms.put(noteTerms(note)) : terms.delete(id));
    }),
  );
}
