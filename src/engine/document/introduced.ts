/** Acronyms that brackets beside a name introduce. */
import type { OwnName } from './own-name.ts';

/** In brackets after a name: "(BRI)", "(the “BRI”)". */
const AFTER = /^\s?\((?:the |or )?["“'‘]?(\p{Lu}[\p{Lu}\p{Ll}\d&.-]{1,9})["”'’]?[),;]/u;

/** In brackets around a name: "BRI (Belt and Road Initiative)". */
const BEFORE = /(?:^|[\s("“])(\p{Lu}[\p{Lu}\p{Ll}\d&.-]{1,9}) \((?:the )?$/u;

const [OPENING, CLOSING] = [...'()'].map((one) => one.charCodeAt(0));

/** Whether brackets end after a mention, or begin there: all other mentions introduce nothing. */
export function isBesideBracket(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  return after === OPENING || after === CLOSING || text.charCodeAt(end + 1) === OPENING;
}

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
