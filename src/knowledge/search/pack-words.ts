import type { PackEntityRecord, PackWorkRecord } from '../database/pack-records.ts';
import type { ReadTx, Writing } from '../database/transaction.ts';
import { indexWords } from '../database/words.ts';
import type { QueryWord } from './query.ts';

/**
 * Brings what a batch of a pack's entities is found by, beside their names, to what it is now: none where the pack is
 * off. With the first batch all that was there before goes.
 */
export async function refreshPackWords(
  { write }: Writing,
  { id: pack, done: batch }: PackWorkRecord,
  bases: readonly PackEntityRecord[],
): Promise<void> {
  const store = write.objectStore('packWords');
  if (batch === 0) await store.delete(IDBKeyRange.bound([pack], [pack, []]));
  await Promise.all([...idsByWord(bases)].map(async ([word, ids]) => store.put({ pack, word, batch, ids })));
}

/** The ids of a pack's entities whose summary has a word, or one that begins so; of at most so many records. */
export async function idsInSummaries(
  tx: ReadTx,
  pack: string,
  { text, whole }: QueryWord,
  most: number,
): Promise<{ keys: string[]; whole: boolean }> {
  const range = IDBKeyRange.bound([pack, text], whole ? [pack, text, []] : [pack, `${text}\uffff`]);
  const records = await tx.objectStore('packWords').getAll(range, most);
  return { keys: records.flatMap(({ ids }) => ids), whole: records.length < most };
}

function idsByWord(bases: readonly PackEntityRecord[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { id, summary } of bases) {
    for (const word of indexWords(summary ?? '')) {
      const ids = words.get(word);
      if (ids) ids.push(id);
      else words.set(word, [id]);
    }
  }
  return words;
}
