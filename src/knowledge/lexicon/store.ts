import { joinInPieces, type Lexicon, lexiconFrom } from '../../engine/index.ts';
import { KINDS } from '../../entity.ts';
import type { CompiledRecord, DraftedRecord } from '../database/lexicon-records.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { storageProblem } from '../database/storage-problem.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { changedSince, readCounter } from '../rows/names-log.ts';
import { draftNames } from './drafted.ts';
import { inSlices } from './in-slices.ts';
import { type LoadedLexicon, loadedLexicon } from './loaded.ts';
import { RANKS } from './names.ts';

/** The lexicon as it was last compiled, which may be of an older state; null where there is none, or it is damaged. */
export async function storedLexicon(db: KnowledgeDb): Promise<LoadedLexicon | null> {
  try {
    const record = await db.get('compiled', 'lexicon');
    const lexicon = record && lexiconFrom(record.lexicon);
    if (!record || !lexicon || !isWhole(record, lexicon.entities)) return null;
    return loadedLexicon(record, lexicon);
  } catch (error) {
    throw storageProblem(error);
  }
}

function isWhole({ counter, kinds, ranks }: CompiledRecord, entities: number): boolean {
  if (!Number.isInteger(counter)) return false;
  if (!Array.isArray(ranks) || ranks.length !== RANKS || ranks.at(-1) !== entities) return false;
  return kinds instanceof Uint8Array && kinds.length === entities && areKinds(kinds);
}

/** A loop, since a million calls would be felt. */
function areKinds(kinds: Uint8Array): boolean {
  for (let at = 0; at < kinds.length; at++) if ((kinds[at] as number) >= KINDS.length) return false;
  return true;
}

/**
 * Compiles all names as they are now, in slices between which everything else goes on, and stores the lexicon. One that
 * was cut off before is gone on with.
 */
export async function compileNames(db: KnowledgeDb): Promise<LoadedLexicon> {
  const record = await compiled(await draftNames(db));
  await store(db, record);
  return loadedLexicon(record, record.lexicon);
}

/** All batches, compiled as they are stored. */
export async function compiled(batches: readonly DraftedRecord[]): Promise<CompiledRecord & { lexicon: Lexicon }> {
  const [{ counter, demonyms }] = batches as [DraftedRecord];
  const ranked = Array.from({ length: RANKS }, (_, rank) => batches.flatMap((batch) => batch.ranked[rank] ?? []));
  const lexicon = await inSlices(joinInPieces(ranked.flat().map(({ part }) => part)));
  let end = 0;
  const ranks = ranked.map((parts) => (end += parts.reduce((sum, { kinds }) => sum + kinds.length, 0)));
  const kinds = new Uint8Array(end);
  let at = 0;
  for (const part of ranked.flat()) {
    kinds.set(part.kinds, at);
    at += part.kinds.length;
  }
  return { id: 'lexicon', counter, demonyms, lexicon, kinds, ranks };
}

/** Brings a lexicon to the names as they are now. False where too many have changed: it has to be compiled anew. */
export function catchUp(db: KnowledgeDb, lexicon: LoadedLexicon): Promise<boolean> {
  return reading(db, (tx) => catchUpWithin(tx, lexicon), ['meta', 'namesLog', 'rows']);
}

async function catchUpWithin(tx: ReadTx, lexicon: LoadedLexicon): Promise<boolean> {
  const counter = await readCounter(tx);
  if (counter === lexicon.counter) return true;
  const changed = await changedSince(tx, lexicon.counter);
  if (changed === null) return false;
  const store = tx.objectStore('rows');
  const rows = await Promise.all(changed.map(async (id) => [id, await store.get(id)] as const));
  lexicon.bringTo(counter, new Map(rows));
  return true;
}

/** A lexicon can be made again: one that finds no room is used all the same, one that comes too late is replaced. */
async function store(db: KnowledgeDb, record: CompiledRecord): Promise<void> {
  try {
    const tx = db.transaction(['compiled', 'drafted', 'namesLog'], 'readwrite');
    await Promise.all([
      tx.objectStore('compiled').put(record),
      tx.objectStore('drafted').clear(),
      tx.objectStore('namesLog').delete(IDBKeyRange.upperBound(record.counter)),
      tx.done,
    ]);
  } catch {
    // The next load compiles again.
  }
}
