/** How a person is called after the name in full. */

import { isDemonym } from '../derive/demonyms.ts';
import { familyPlace, isCalledByLast } from '../derive/east-asian-names.ts';
import { ARABIC_ARTICLE, nameParts, surnameStart } from '../derive/person-name.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { PARTICLES } from '../vocabulary/particles.ts';
import { TITLES } from '../vocabulary/titles.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { arabicSurname, isArabic } from './arabic-surname.ts';
import type { OwnName } from './own-name.ts';

const isInitial = (part: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(part) && part.replaceAll('.', '').length <= 2;

type Form = Pick<OwnName, 'text' | 'sureness'>;

/** Whether somebody may be called so: by a name with a capital, and not by an initial. */
const isName = (text: string): boolean => text.length > 1 && /\p{Lu}/u.test(text) && !isInitial(text);

const surnames = (forms: Iterable<Form>): OwnName[] =>
  [...forms].filter(({ text }) => isName(text)).map((form) => ({ ...form, rule: 'surname' }));

const firstName = (text: string): OwnName => ({ text, rule: 'first name', sureness: 0.7 });

const firstNames = (...texts: string[]): OwnName[] => texts.filter(isName).map(firstName);

/**
 * The surname with its particles, and without; both surnames, "Huckabee Sanders"; the first name. None for a name of
 * one word. Where persons have two by custom, also the first of them: "Sánchez" of "Pedro Sánchez Pérez-Castejón".
 */
export function personForms(name: string, twoSurnames: boolean): OwnName[] {
  const parts = nameParts(name);
  if (parts.length < 2 || parts.length > 6 || !parts.every((part) => /^\p{L}/u.test(part))) return [];
  if (isArabic(parts)) return arabicSurname(parts);
  const family = familyPlace(parts);
  return family === 'first' || family === 'either' ? familyFirst(parts, family) : familyLast(parts, twoSurnames);
}

/** Of somebody whose family name stands first, or perhaps. */
function familyFirst(parts: readonly string[], family: 'first' | 'either'): OwnName[] {
  const [first = '', ...given] = parts;
  const last = parts.at(-1) ?? '';
  if (family === 'either') return surnames([first, last].map((text) => ({ text, sureness: 0.75 })));
  const alone = isCalledByLast(parts) ? [last] : [];
  return [...surnames([{ text: first, sureness: 0.85 }]), ...firstNames(given.join(' '), ...alone)];
}

function familyLast(parts: readonly string[], twoSurnames: boolean): OwnName[] {
  const [first = ''] = parts;
  if (isByname(parts)) return TITLES.has(first.toLowerCase()) ? [] : firstNames(first.replace(',', ''));
  const last = parts.at(-1) ?? '';
  if (TITLES.has(last.toLowerCase()) && !mayBeSurname(parts)) return [];
  const from = surnameStart(parts);
  const initials = leadingInitials(parts);
  return [
    ...surnames([...ownSurnames(parts, from), ...secondSurnames(parts, from, twoSurnames)]),
    ...(initials.length > LONE ? [firstName(initials)] : firstNames(first)),
  ];
}

/**
 * The last surname, which begins at `from`: with its particles, also with a capital, and without; without its article.
 */
function* ownSurnames(parts: readonly string[], from: number): Generator<Form> {
  const whole = parts.slice(from).join(' ');
  const last = parts.at(-1) ?? '';
  yield { text: whole, sureness: 0.9 };
  if (from < parts.length - 1) yield { text: last, sureness: 0.8 };
  // "Von der Leyen", "Al-Sadr": where a sentence begins.
  const capitalised = whole.charAt(0).toUpperCase() + whole.slice(1);
  if (capitalised !== whole) yield { text: capitalised, sureness: 0.85 };
  // "Assad" of "Bashar al-Assad".
  const bare = last.replace(ARABIC_ARTICLE, '');
  const isAlone = bare.length >= SHORTEST_BARE && !NO_SURNAME.test(bare) && !isOfOffice(bare.toLowerCase());
  if (bare !== last && isAlone) yield { text: bare, sureness: 0.85 };
}

/** Whether what a name ends in is no surname: "Catherine, Duchess of Cambridge", "Ivan the Terrible". */
const isByname = (parts: readonly string[]): boolean => parts.slice(1, -1).some((part) => /^(?:of|the)$/.test(part));

/** UTF-16 units of a surname without its article; what is shorter is more often something else. */
const SHORTEST_BARE = 4;

/** What is half of a first name: "Saif al-Islam". */
const NO_SURNAME = /^(?:Allah|Deen|Haqq|Islam|Rahman|Saud)$/i;

/** UTF-16 units of one initial, which is no first name. */
const LONE = 2;

/** "O.J." of "O. J. Simpson" and of "O.J. Simpson", each with its full stop; empty where there is none. */
function leadingInitials(parts: readonly string[]): string {
  const end = parts.findIndex((part) => !/^(?:\p{Lu}\.)+$/u.test(part));
  return parts.slice(0, Math.max(0, end)).join('');
}

/**
 * Whether an office at the end is a surname: of "Martin Luther King", not of "Apple CEO" and "Deputy Prime Minister".
 */
const mayBeSurname = (parts: readonly string[]): boolean =>
  parts.every((part) => /[\p{Ll}.]/u.test(part)) && !parts.slice(0, -1).some((part) => isOfOffice(part.toLowerCase()));

const isOfOffice = (word: string): boolean => TITLES.has(word) || isWord(word) || isDemonym(word);

/** Second first names: somebody called "Henry Smith" is another than William Henry Smith. */
const GIVEN = wordList(`
alan alberto alexander allen andrew ann anna anne antonio arthur carlos charles christian christopher clara daniel david
dean earl edward elizabeth eugene fernando francis francisco frederick george grace henri henry herbert howard hugh isaac
ivan jack james jane javier jean john jorge joseph josé juan karl lee leon louis louise luis lynn manuel maria marie mark
martin mary matthew michael miguel nicole patrick paul peter philip philippe pierre ray richard robert rose roy samuel
scott simon stephen sue susan thomas victor vincent walter wayne william`);

/** Both surnames where the last one begins at `from`, and where persons have two by custom the first alone, too. */
function secondSurnames(parts: readonly string[], from: number, twoSurnames: boolean): Form[] {
  const start = from - 1;
  const text = parts[start] ?? '';
  if (start < 1 || PARTICLES.has(text.toLowerCase()) || isInitial(text)) return [];
  if (!twoSurnames && GIVEN.has(text.toLowerCase())) return [];
  const both = { text: parts.slice(start).join(' '), sureness: 0.85 };
  return twoSurnames ? [{ text, sureness: parts.length > 3 ? 0.8 : 0.7 }, both] : [both];
}
