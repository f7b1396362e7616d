/**
 * The names of all rows, drafted for a lexicon in batches. Each is kept until the lexicon is stored: a background that
 * is ended in the middle leaves the next one only what is still to do.
 */
import { draftInPieces, LEXICON_VERSION, type NamedEntity, newSeed, trimmed } from '../../engine/index.ts';
import { KINDS } from '../../entity.ts';
import type { DraftedRecord } from '../database/lexicon-records.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading } from '../database/transaction.ts';
import { changedSince } from '../rows/names-log.ts';
import { inSlices } from './in-slices.ts';
import { type NamedRow, readNames, spottedNames } from './names.ts';

/** Drafts all names, in slices between which everything else goes on; at least one batch. */
export async function draftNames(db: KnowledgeDb): Promise<DraftedRecord[]> {
  const batches = await keptBatches(db);
  for (;;) {
    const last = batches.at(-1);
    if (last && last.after === undefined) return batches;
    const next = await draftBatch(db, batches);
    batches.push(next);
    // Of few names nothing is lost that would not be there again at once.
    if (batches.length > 1 || next.after !== undefined) await keep(db, next);
  }
}

/** What one that was cut off has done, where that still holds; else nothing, and nothing of it is kept. */
async function keptBatches(db: KnowledgeDb): Promise<DraftedRecord[]> {
  const batches = await db.getAll('drafted');
  const [first] = batches;
  if (!first) return [];
  const holds =
    batches.every(
      ({ batch, ranked }, at) => batch === at && ranked.every(({ part }) => part.version === LEXICON_VERSION),
    ) &&
    batches.at(-1)?.after !== undefined &&
    (await reading(db, (tx) => changedSince(tx, first.counter), ['meta', 'namesLog'])) !== null;
  if (holds) return batches;
  await db.clear('drafted');
  return [];
}

/** The batch after these. What changed since the first of them is brought to the lexicon when it is compiled. */
async function draftBatch(db: KnowledgeDb, [first, ...others]: readonly DraftedRecord[]): Promise<DraftedRecord> {
  const { counter, demonyms, ranked, after } = await readNames(db, (others.at(-1) ?? first)?.after);
  const begun = first ?? { batch: -1, counter, demonyms, seed: newSeed() };
  const drafted: DraftedRecord['ranked'] = [];
  for (const rows of ranked) drafted.push(await draftRows(rows, begun));
  return { ...begun, batch: begun.batch + others.length + 1, ranked: drafted, after };
}

/** What these rows' names say: parts that are to be joined have one seed. */
export async function draftRows(
  rows: readonly NamedRow[],
  { demonyms, seed }: Pick<DraftedRecord, 'demonyms' | 'seed'>,
): Promise<DraftedRecord['ranked'][number]> {
  const part = await inSlices(draftInPieces(spotted(rows, demonyms), seed));
  return { part: trimmed(part), kinds: Uint8Array.from(rows, ({ kind }) => KINDS.indexOf(kind)) };
}

function* spotted(rows: readonly NamedRow[], demonyms: boolean): Generator<NamedEntity> {
  for (const row of rows) yield spottedNames(row, demonyms);
}

/** It can be done again: where there is no room for it, it is only not kept. */
async function keep(db: KnowledgeDb, batch: DraftedRecord): Promise<void> {
  await db.put('drafted', batch).catch(() => {});
}
