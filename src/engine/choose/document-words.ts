/** Words of texts as far as they tell what these are about. */
import type { Language } from '../document/languages/language.ts';

/** Letters of the shortest word that counts: shorter ones stand everywhere. */
const SHORTEST = 4;

/** In small letters, each once, without those that stand in every text. */
export function tellingWords(text: string, { functionWords }: Language): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length >= SHORTEST && !functionWords.has(word)) words.add(word);
  }
  return words;
}

/** Whether a text has this stretch of it as whole words, letter by letter. */
export function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWordly(text[at - 1]) && !isWordly(text[at + words.length])) return true;
  }
  return false;
}

const isWordly = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
