import type { RowRecord } from '../database/schema.ts';
import { beginningWith, indexWords } from '../database/words.ts';

/**
 * Where a word stands: in the name, in another name, in the summary. Whatever the reader wrote on stands a second time
 * under capitals, so that theirs is found among a hundred thousand names of packs that begin alike.
 */
export type Mark = 'n' | 'a' | 's' | 'N' | 'A' | 'S';

/** The summaries of packs are in packWords. */
export const ANY_NAME: readonly Mark[] = ['n', 'a'];
export const OWN: readonly Mark[] = ['N', 'A', 'S'];

/** The words of a row as they are indexed. `written` where the reader wrote anything on it. */
export function rowWords(
  { name, names, summary }: Pick<RowRecord, 'name' | 'names' | 'summary'>,
  written: boolean,
): string[] {
  const inName = indexWords(name);
  const others = indexWords(names.map(({ text }) => text).join('\n')).filter((word) => !inName.includes(word));
  const named = [...marked('n', inName), ...marked('a', others)];
  if (!written) return named;
  const inSummary = indexWords(summary);
  return [
    ...named,
    ...marked('s', inSummary),
    ...marked('N', inName),
    ...marked('A', others),
    ...marked('S', inSummary),
  ];
}

/** Every row with this word there, or with one that begins so. */
export function rowsWith(mark: Mark, word: string, whole: boolean): IDBKeyRange {
  return whole ? IDBKeyRange.only(mark + word) : beginningWith(mark + word);
}

function marked(mark: Mark, words: readonly string[]): string[] {
  return words.map((word) => mark + word);
}
