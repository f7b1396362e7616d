import type { PackEntityRecord } from './schema.ts';
import type { Writing } from './transaction.ts';
import { indexWords } from './words.ts';

/**
 * Brings what the entities of a stretch of a pack are found by, beside their names, to what they are now: none where
 * the pack is off.
 */
export async function refreshPackWords(
  { write }: Writing,
  range: IDBKeyRange,
  bases: readonly PackEntityRecord[],
): Promise<void> {
  const store = write.objectStore('packWords');
  await store.delete(stretchesIn(range));
  const stretch = bases[0]?.id ?? '';
  await Promise.all([...idsByWord(bases)].map(async ([word, ids]) => store.put({ stretch, word, ids })));
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

/** The keys of what stands for stretches that begin in a range of ids: an array sorts after every string. */
function stretchesIn({ lower, upper, lowerOpen, upperOpen }: IDBKeyRange): IDBKeyRange {
  return IDBKeyRange.bound([lower, ...(lowerOpen ? [[]] : [])], [upper, ...(upperOpen ? [] : [[]])]);
}
