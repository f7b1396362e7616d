/** Acronyms: formed by a name's capitals, or introduced in brackets beside it. */
import type { OwnName } from './own-name.ts';
import { CONNECTIVES } from './particles.ts';
import { wordList } from './word-list.ts';

/**
 * What a name's initials make: "WHO", "IE6"; of two letters with and without full stops ("LA", "L.A."). Where names
 * have small words, these have initials as well: "BCE" of "Banque centrale européenne".
 */
export function acronymsOf(name: string, hasSmallWords = false): OwnName[] {
  if (!/[\s-]/.test(name)) return [];
  const words = name
    .replace(/^The /, '')
    .split(/[\s-]+/)
    .map((word) => word.replace(/^(?:[dl]|dell|nell|sull)['’](?=\p{L})/u, ''))
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 9) return [];
  const strong = words.filter((word) => !CONNECTIVES.has(word.toLowerCase()) && !ARTICLES.has(word));
  if (strong.length < 2 || !strong.every((word) => /^[\p{Lu}\d]/u.test(word) || hasSmallWords)) return [];
  const initials = strong
    .map((word) => (/^\d+$/.test(word) ? word : initial(word)))
    .join('')
    .toUpperCase();
  if (!/^\p{Lu}{2}|^\p{Lu}+\d/u.test(initials)) return [];
  const forms = new Set([initials]);
  if (/^\p{Lu}{2,4}$/u.test(initials)) forms.add([...initials].map((letter) => `${letter}.`).join(''));
  const letters = initials.replace(/\d+$/, '');
  if (letters !== initials && letters.length > 1) forms.add(`${letters} ${initials.slice(letters.length)}`);
  const all = words.map(initial).join('').toUpperCase();
  if (all.length > initials.length) forms.add(all);
  return [...forms].map((text) => ({ text, rule: 'acronym', sureness: initials.length > 2 ? 0.85 : 0.75 }));
}

/** Small words of other languages within names. */
const ARTICLES = wordList('la le les los las el il lo gli e dei degli delle dell al alla aux für im zur');

/** The capitals of a word that is an acronym itself ("NATO", "U.S."), else its first letter. */
const initial = (word: string): string => (/^(?:\p{Lu}\.?)+$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0));

/** In brackets after a name: "(BRI)", "(the “BRI”)". */
const AFTER = /^\s?\((?:the |or )?["“'‘]?(\p{Lu}[\p{Lu}\p{Ll}\d&.-]{1,9})["”'’]?[),;]/u;

/** In brackets around a name: "BRI (Belt and Road Initiative)". */
const BEFORE = /(?:^|[\s("“])(\p{Lu}[\p{Lu}\p{Ll}\d&.-]{1,9}) \((?:the )?$/u;

const BRACKET = 0x28;

/** Whether a bracket stands where one may introduce an acronym: "(the Initiative" as well. */
export const isBesideBracket = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(end) === BRACKET ||
  text.charCodeAt(end + 1) === BRACKET ||
  text.charCodeAt(start - 1) === BRACKET ||
  text.charCodeAt(start - 5) === BRACKET;

/** The acronym that brackets beside a mention introduce, or null. */
export function introduced(text: string, start: number, end: number, name: string): OwnName | null {
  const after = text[end] === '(' || text[end + 1] === '(' ? AFTER.exec(text.slice(end, end + 24))?.[1] : undefined;
  if (after !== undefined && isAcronymOf(after, name)) return { text: after, rule: 'acronym', sureness: 0.95 };
  if (text[start - 1] !== '(' && !text.startsWith('(the ', start - 5)) return null;
  const before = text[end] === ')' ? BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1] : undefined;
  return before !== undefined && isAcronymOf(before, name) ? { text: before, rule: 'acronym', sureness: 0.95 } : null;
}

/** Whether most of it are capitals, and they stand in the name in their order, the first one first. */
function isAcronymOf(acronym: string, name: string): boolean {
  const capitals = acronym.match(/\p{Lu}/gu) ?? [];
  if (capitals.length < 2 || 2 * capitals.length < acronym.length - 1) return false;
  const letters = name.replace(/^The /, '').toUpperCase();
  if (letters.charAt(0) !== capitals[0]) return false;
  let at = 0;
  return capitals.every((letter) => {
    at = letters.indexOf(letter, at) + 1;
    return at > 0;
  });
}
