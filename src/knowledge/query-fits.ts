import { foldWords } from '../engine/index.ts';
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
