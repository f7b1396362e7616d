import { foldWords } from '../../engine/index.ts';
import type { Kind } from '../../entity.ts';
import type { Query } from './query.ts';

/** Texts in which words and phrases are looked for, folded; no phrase goes from one into another. */
export function haystack(texts: readonly string[]): string {
  return texts.map((text) => ` ${foldWords(text).join(' ')} `).join('\n');
}

/** Whether every word of a query begins a word in the haystack, and every phrase stands in it. */
export function wordsFit({ begins, phrases }: Pick<Query, 'begins' | 'phrases'>, hay: string): boolean {
  return (
    begins.every((begin) => hay.includes(` ${begin}`)) &&
    phrases.every(({ words, open }) => hay.includes(` ${words.join(' ')}${open ? '' : ' '}`))
  );
}

/** Whether a query's tags each begin one of these. */
export function tagsFit({ tags }: Pick<Query, 'tags'>, has: readonly string[]): boolean {
  return tags.every((wanted) => has.some((tag) => tag.startsWith(wanted)));
}

/** Whether an entity is of one of the kinds that a query names, where it names any. */
export function kindFits({ kinds }: Pick<Query, 'kinds'>, kind: Kind): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}
