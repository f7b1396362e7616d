/** Acronyms that are formed by a name's capitals. */

import { CONNECTIVES } from '../vocabulary/particles.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { Form } from './derived-name.ts';

/**
 * What a name's initials make: "WHO", "IE6"; of two letters with and without full stops ("LA", "L.A."). Where names
 * have small words, these have initials as well: "BCE" of "Banque centrale européenne".
 */
export function acronymsOf(name: string, hasSmallWords = false): Form[] {
  if (!/[\s–-]/.test(name)) return [];
  const words = name
    .replace(/^The /, '')
    .replace(ELIDED, '')
    .split(/[\s–-]+/)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 9) return [];
  const strong = words.filter((word) => !CONNECTIVES.has(word.toLowerCase()) && !ARTICLES.has(word));
  if (strong.length < 2 || !strong.every((word) => hasSmallWords || /^[\p{Lu}\d]/u.test(word))) return [];
  const initials = strong
    .map((word) => (/^\d+$/.test(word) ? word : initial(word)))
    .join('')
    .toUpperCase();
  const forms = [initials];
  if (/^\p{Lu}{2,4}$/u.test(initials)) forms.push([...initials].map((letter) => `${letter}.`).join(''));
  else if (!/^\p{Lu}{2}|^\p{Lu}+\d/u.test(initials)) return [];
  const letters = initials.replace(/\d+$/, '');
  if (letters !== initials && letters.length > 1) forms.push(`${letters} ${initials.slice(letters.length)}`);
  if (strong.length < words.length) {
    const all = words.map(initial).join('').toUpperCase();
    if (all.length > initials.length) forms.push(all);
  }
  return forms.map((text) => ({ text, sureness: initials.length > 2 ? 0.85 : 0.75 }));
}

/** What is elided before a word. */
const ELIDED = /(?<![^\s-])(?:[dl]|dell|nell|sull)['’](?=\p{L})/gu;

/** Small words of other languages within names. */
const ARTICLES = wordList('la le les los las el il lo gli e dei degli delle dell al alla aux für im zur');

/** The capitals of a word that is an acronym itself ("NATO", "U.S."), else its first letter. */
const initial = (word: string): string => (/^(?:\p{Lu}\.?)+$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0));
