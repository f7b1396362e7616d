import { canon, foldWords } from '../../engine/index.ts';

/** UTF-16 units of a word that are indexed: enough to tell words apart, and no key grows without bound. */
const WORD_LIMIT = 64;

/** The folded words of a text as they are indexed, each once, in the order of the text. */
export function indexWords(text: string): string[] {
  return [...new Set(foldWords(text).map(cutWord))];
}

/** As much of a folded word as is indexed. */
export function cutWord(word: string): string {
  return word.slice(0, WORD_LIMIT);
}

/** What two written forms have in common when they are the same name; a form without any word is its own. */
export function sameName(text: string): string {
  return canon(text) || text;
}

/** Every string that begins with `prefix`. */
export function beginningWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
