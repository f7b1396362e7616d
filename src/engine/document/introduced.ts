/** Acronyms that stand beside a name in brackets, or that a sentence says it is known by. */
import { acronymsOf } from '../derive/acronyms.ts';
import { isWord } from '../vocabulary/is-word.ts';
import type { OwnName } from './own-name.ts';

const ACRONYM = '["“\'‘]?(\\p{Lu}[\\p{Lu}\\p{Ll}\\d&.-]{1,9})["”\'’]?';

/** After a name: "(BRI)", "(the “BRI”)", "’s (BRI)". */
const AFTER = new RegExp(`^(?:['’]s)?\\s?\\((?:the |or |known as )?${ACRONYM}[),;]`, 'u');

/** After a name that stands in brackets itself: "(Doctors Without Borders, MSF)". */
const AFTER_WITHIN = new RegExp(`^(?:,| or|, or|;) ${ACRONYM}\\)`, 'u');

/** "known by its French acronym MSF" */
const KNOWN_BY = new RegExp(
  `^,? known (?:by|under) (?:its|their|the) (?:\\p{L}+ )?(?:acronym|initials) ${ACRONYM}`,
  'u',
);

/** Before brackets around a name: "BRI (Belt and Road Initiative)". */
const BEFORE = new RegExp(`(?:^|[\\s("“])${ACRONYM} \\((?:the )?$`, 'u');

/** Before a name that ends in brackets: "(MSF, or Doctors Without Borders)". */
const BEFORE_WITHIN = new RegExp(`\\(${ACRONYM}(?:[,;]| or|, or) (?:the )?$`, 'u');

/** UTF-16 units before and after a name in which an acronym is looked for. */
const BEFORE_LENGTH = 24;
const AFTER_LENGTH = 60;

const [OPENING, CLOSING, COMMA, SMALL_K, SMALL_S] = [...'(),ks'].map((one) => one.charCodeAt(0));
const KNOWN = ' known';

/** Whether an acronym may stand beside a mention: all others introduce nothing. */
export function mayIntroduce(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (after === OPENING || after === CLOSING || next === OPENING || text.charCodeAt(start - 1) === OPENING) return true;
  if (next === SMALL_S && text.startsWith(' (', end + 2)) return true;
  if (after === COMMA) return text.charCodeAt(end + 2) === SMALL_K && text.startsWith(KNOWN, end + 1);
  return next === SMALL_K && text.startsWith(KNOWN, end);
}

/** An acronym that stands beside a mention, and where. */
export interface Introduced {
  acronym: string;
  start: number;
  /** Whether words say that the name is known by it. */
  inWords: boolean;
}

/** What stands beside a mention and may be its acronym; null where nothing is. */
export function besideName(text: string, start: number, end: number): Introduced | null {
  const [isOpened, isClosed] = [text[start - 1] === '(' || text.startsWith('(the ', start - 5), text[end] === ')'];
  const rest = text.slice(end, end + AFTER_LENGTH);
  const after = AFTER.exec(rest) ?? (isOpened ? AFTER_WITHIN : KNOWN_BY).exec(rest);
  if (after?.[1] !== undefined) {
    const [whole, acronym] = after;
    return { acronym, start: end + whole.lastIndexOf(acronym), inWords: whole.includes('known ') };
  }
  if (!isClosed) return null;
  const from = Math.max(0, start - BEFORE_LENGTH);
  const before = (isOpened ? BEFORE : BEFORE_WITHIN).exec(text.slice(from, start));
  if (before?.[1] === undefined) return null;
  return { acronym: before[1], start: from + before.index + before[0].indexOf(before[1]), inWords: false };
}

/** The same as a name of who is called so in full, if its letters say so, also without accents: "ENS" of "École …". */
export const asAcronymOf = (acronym: string, name: string, hasSmallNames: boolean): OwnName | null =>
  [name, name.normalize('NFD').replace(/\p{M}/gu, '')].some((one) => isAcronymOf(acronym, one, hasSmallNames))
    ? { text: acronym, rule: 'acronym', sureness: 0.95 }
    : null;

/**
 * The same of one that stands for another of its names, or for the same in a language with another order of words
 * ("FARC"), or that words introduce. Brackets have too much else beside a name: "Human Rights Watch (NGO)".
 */
export function asOtherAcronym({ acronym, inWords }: Introduced, names: readonly string[]): OwnName | null {
  if (!CAPITALS.test(acronym) || isWord(acronym.toLowerCase())) return null;
  const isOfNames = names.some(
    (name) => name.includes(' ') && (isAcronymOf(acronym, name, false) || areInitials(acronym, name)),
  );
  return inWords || isOfNames ? { text: acronym, rule: 'acronym', sureness: 0.85 } : null;
}

/** Two letters are a party, a state or a country. */
const CAPITALS = /^\p{Lu}{3,6}$/u;

/** Whether its letters are what the words with a capital begin with, in any order. */
const areInitials = (acronym: string, name: string): boolean =>
  inOrder(acronym) === inOrder((name.match(/(?<![\p{L}\p{M}'’])\p{Lu}/gu) ?? []).join(''));

const inOrder = (letters: string): string => [...letters].sort().join('');

/**
 * Whether most of it are capitals that stand in the name in their order, the first one first, or it is the initials.
 */
function isAcronymOf(acronym: string, name: string, hasSmallNames: boolean): boolean {
  if (SMALL.test(acronym)) return isSmallAcronym(acronym, name, hasSmallNames);
  const capitals = acronym.match(/\p{Lu}/gu) ?? [];
  if (capitals.length < 2 || 2 * capitals.length < acronym.length - 1) return false;
  const bare = name.replace(/^The /, '');
  // One letter for each.
  const letters = bare.replaceAll('ß', 's').toUpperCase();
  if (letters.charAt(0) !== capitals[0]) return false;
  let at = 0;
  return capitals.every((letter, index) => {
    const isTwice = letter === capitals[index - 1] || letter === capitals[index + 1];
    do at = letters.indexOf(letter, at) + 1;
    while (isTwice && at > 0 && !beginsWord(bare, at - 1));
    return at > 0;
  });
}

/** Whether a letter is that of a word, as both of one twice are: EPP is not the "European Parliament". */
const beginsWord = (name: string, at: number): boolean =>
  !/\p{Ll}/u.test(name.charAt(at)) || !/\p{L}/u.test(name.charAt(at - 1));

/** Some languages write acronyms as they write names: "Bce". */
const SMALL = /^\p{Lu}\p{Ll}{2,5}$/u;

/** Three such letters are a word where names have none in small letters: "Ministry of Defence (Mod)". */
function isSmallAcronym(acronym: string, name: string, hasSmallNames: boolean): boolean {
  const small = acronym.toLowerCase();
  if (isWord(small) || (acronym.length < 4 && !hasSmallNames && acronymsOf(name).length > 0)) return false;
  if (acronym.length > 4 && isPutTogether(small, name.toLowerCase().split(/[\s'’-]+/))) return true;
  return acronymsOf(name, true).some(({ text }) => text === acronym.toUpperCase());
}

/** Whether letters are what two words or more begin with, in their order, the first one first: "Celac", "Ofcom". */
function isPutTogether(letters: string, [first = '', ...others]: readonly string[]): boolean {
  for (let to = 1; to < letters.length && first.startsWith(letters.slice(0, to)); to++) {
    const rest = letters.slice(to);
    if (others.some((word, at) => word.startsWith(rest) || isPutTogether(rest, others.slice(at)))) return true;
  }
  return false;
}
