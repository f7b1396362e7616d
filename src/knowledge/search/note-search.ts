import type { Note } from '../../entity.ts';
import type { NoteRow } from '../../views.ts';
import type { NoteRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import { listName, listRange } from '../rows/lists.ts';
import { noteRows } from '../rows/note-rows.ts';
import { AT_SITE, AT_TAG, notesBetween, notesWith, sitesOf } from '../rows/note-terms.ts';
import { inAllWhole, type KeySource, keysIn } from './key-lists.ts';
import { type Query, wordsOf } from './query.ts';
import { haystack, tagsFit, wordsFit } from './query-fits.ts';

/** Keys read for one word: those of a word that has no more are all looked at; then those of a more frequent one. */
const FEW = 125;
const RARE = 1000;
const FREQUENT = 8000;
/** Notes looked at before frequent words are read: what is in every tenth note is found among the newest. */
const NEWEST = 500;
/** Notes read at once. */
const PIECE = 100;

/** The newest notes that a query finds, with their entities. */
export async function searchNotes(tx: ReadTx, query: Query, limit: number): Promise<NoteRow[]> {
  const found: NoteRow[] = [];
  const seen = new Set<string>();
  const isOfKind = await kindReader(tx, query);
  for await (const { keys, read } of candidates(tx, query)) {
    const fresh = keys.filter((key) => !seen.has(key));
    for (let from = 0; from < fresh.length; from += PIECE) {
      const piece = fresh.slice(from, from + PIECE);
      for (const key of piece) seen.add(key);
      const notes = (await read(tx, piece))
        .filter((note) => note !== undefined)
        .filter((note) => isOfKind(note) && noteFits(query, note));
      found.push(...(await noteRows(tx, notes.slice(0, limit - found.length))));
      if (found.length >= limit) return found.slice(0, limit);
    }
  }
  return found;
}

/**
 * Tells whether a note is on an entity of the kinds that a query names. The entities of these kinds that have notes are
 * read in one sweep: to look each note's up takes longer than all else.
 */
async function kindReader(tx: ReadTx, { kinds }: Query): Promise<(note: NoteRecord) => boolean> {
  if (kinds.length === 0) return () => true;
  const lists = tx.objectStore('rows').index('lists');
  const rows = await Promise.all(kinds.map((kind) => lists.getAll(listRange(listName({ of: 'noted', kind })))));
  const ofKind = new Set(rows.flat().flatMap(({ members }) => members));
  return ({ entity }) => ofKind.has(entity);
}

/** Keys of notes to look at, newest first, and the way to read them. */
interface Candidates {
  keys: string[];
  read: (tx: ReadTx, keys: readonly string[]) => Promise<(NoteRecord | undefined)[]>;
}

/** All that fit are among them. */
async function* candidates(tx: ReadTx, query: Query): AsyncGenerator<Candidates> {
  const index = tx.objectStore('noteTerms').index('terms');
  const all = keysIn(index, [notesBetween(query.from, query.until)]);
  const words = sources(tx, query);
  const rare = (await among(words, FEW)) ?? (await among(words, RARE));
  if (rare) return yield { keys: rare, read: scattered };
  yield { keys: (await all(NEWEST)).keys, read: together };
  const frequent = await among(words, FREQUENT);
  if (frequent) return yield { keys: frequent, read: scattered };
  for (let most = FREQUENT; ; most *= 2) {
    const { keys, whole } = await all(most);
    yield { keys, read: together };
    if (whole) return;
  }
}

function scattered(tx: ReadTx, keys: readonly string[]): Promise<(NoteRecord | undefined)[]> {
  return Promise.all(keys.map((key) => tx.objectStore('notes').get(key)));
}

/** Those that were written one after the other are beside each other, and one request reads all of them. */
async function together(tx: ReadTx, keys: readonly string[]): Promise<(NoteRecord | undefined)[]> {
  const ids = [...keys].sort();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = IDBKeyRange.bound(first, last);
  const notes = new Map((await tx.objectStore('notes').getAll(range, 2 * keys.length)).map((note) => [note.id, note]));
  // What came from elsewhere may have an id of another time.
  const missing = keys.filter((key) => !notes.has(key));
  for (const note of await scattered(tx, missing)) if (note) notes.set(note.id, note);
  return keys.map((key) => notes.get(key));
}

async function among(words: readonly KeySource[], most: number): Promise<string[] | null> {
  const keys = inAllWhole(await Promise.all(words.map((source) => source(most))));
  // Ids are in the order of time.
  return keys?.sort().reverse() ?? null;
}

/** Where the notes are found that have each word and each tag, or are on one of the sites. */
function sources(tx: ReadTx, query: Query): KeySource[] {
  const index = tx.objectStore('noteTerms').index('terms');
  const onSites = query.sites.map((site) => notesWith(AT_SITE + site, false));
  return [
    ...wordsOf(query).map(({ text, whole }) => keysIn(index, [notesWith(text, whole)])),
    ...(onSites.length > 0 ? [keysIn(index, onSites)] : []),
    ...query.tags.map((tag) => keysIn(index, [notesWith(AT_TAG + tag, false)])),
  ];
}

function noteFits(query: Query, { text, quote, page, tags = [], created }: Note): boolean {
  const { sites, from, until } = query;
  if (created < from || created >= until || !tagsFit(query, tags)) return false;
  if (sites.length > 0 && !sitesOf(page?.url).some((site) => sites.some((wanted) => site.startsWith(wanted)))) {
    return false;
  }
  return wordsFit(query, haystack([text, quote?.exact ?? '']));
}
