import { compileInPieces, type Lexicon, lexiconFrom } from '../engine/index.ts';
import { KINDS, type Kind } from '../entity.ts';
import { inSlices } from './in-slices.ts';
import { readNames } from './names.ts';
import { namesCounter } from './names-counter.ts';
import type { KnowledgeDb } from './open.ts';
import type { CompiledRecord } from './schema.ts';
import { storageProblem } from './storage-problem.ts';

/** A lexicon with what a page's answer needs beside it, so that no record is read for it. */
export interface LoadedLexicon {
  names: Lexicon;
  /** The kind of the entity with this index in the lexicon. */
  kind(index: number): Kind;
}

/**
 * The lexicon of all names as they are now: the stored one where it is current and whole, else compiled and stored
 * anew. So it heals after damage, after a change of its format, and after a kill at any moment.
 */
export async function loadLexicon(db: KnowledgeDb): Promise<LoadedLexicon> {
  const [counter, stored] = await Promise.all([namesCounter(db), readStored(db)]);
  const names = stored?.counter === counter ? lexiconFrom(stored.lexicon) : null;
  if (names && stored && isWhole(stored.kinds, names)) return loaded(names, stored.kinds);
  const read = await readNames(db);
  const lexicon = await inSlices(compileInPieces(read.entities));
  const kinds = Uint8Array.from(read.entities, ({ kind }) => KINDS.indexOf(kind));
  await store(db, { id: 'lexicon', counter: read.counter, lexicon, kinds });
  return loaded(lexicon, kinds);
}

function loaded(names: Lexicon, kinds: Uint8Array): LoadedLexicon {
  return { names, kind: (index) => KINDS[kinds[index] ?? 0] ?? 'concept' };
}

function isWhole(kinds: unknown, { entities }: Lexicon): boolean {
  return kinds instanceof Uint8Array && kinds.length === entities && kinds.every((kind) => kind < KINDS.length);
}

async function readStored(db: KnowledgeDb): Promise<CompiledRecord | undefined> {
  try {
    return await db.get('compiled', 'lexicon');
  } catch (error) {
    throw storageProblem(error);
  }
}

/** A lexicon can be made again: one that finds no room is used all the same, one that comes too late is replaced. */
async function store(db: KnowledgeDb, record: CompiledRecord): Promise<void> {
  try {
    await db.put('compiled', record);
  } catch {
    // The next load compiles again.
  }
}
