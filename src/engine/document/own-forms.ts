import { aliasText } from '../../entity.ts';
import { acronymsOf } from '../derive/acronyms.ts';
import { isCountry, isDemonym } from '../derive/demonyms.ts';
import type { Form } from '../derive/derived-name.ts';
import { hasLegalForm, withCountedForms } from '../derive/legal-forms.ts';
import type { KnownEntity } from '../known-entity.ts';
import { BUSINESS, DIRECTIONS, HEADS } from '../vocabulary/head-words.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { CONNECTIVES } from '../vocabulary/particles.ts';
import { bareHeads } from './bare-heads.ts';
import type { Language } from './languages/language.ts';
import { isCommonAcronym } from './other-acronyms.ts';
import type { OwnName } from './own-name.ts';
import { personForms } from './person-forms.ts';
import { shortForms } from './short-forms.ts';

interface Forms {
  name: string;
  language: Language;
  forms: readonly OwnName[];
}

/** While an entity is kept, what its names are shortened to is: made once for one document after another. */
const kept = new WeakMap<KnownEntity, Forms[]>();

const NONE: readonly OwnName[] = [];

/** What a document in this language may call an entity once it has said this name of it in full. */
export function ownForms(name: string, entity: KnownEntity, language: Language): readonly OwnName[] {
  if (!/[\s-]/.test(name)) return NONE;
  const all = kept.get(entity) ?? [];
  const known = all.find((one) => one.name === name && one.language === language);
  if (known !== undefined) return known.forms;
  // What was cut out of a page would keep all of the page.
  const own = [entity.name, ...(entity.aliases ?? []).map(aliasText)].find((one) => one === name);
  const forms = formsOf(own ?? name, entity, language);
  if (own !== undefined) kept.set(entity, [...all, { name: own, language, forms }]);
  return forms;
}

function formsOf(name: string, { kind }: KnownEntity, language: Language): OwnName[] {
  const { twoSurnames, hasSmallNames, smallAcronyms, othersAcronyms } = language;
  if (kind === 'person') return personForms(name, twoSurnames);
  const acronyms = ownAcronyms(name, hasSmallNames)
    .flatMap((one) => (smallAcronyms && kind === 'organisation' ? [one, ...asName(one)] : one))
    .filter(({ sureness }) => kind !== undefined || sureness > 0.8)
    .filter(({ text }) => kind === 'place' || !othersAcronyms.has(text.replaceAll('.', '').toLowerCase()))
    .map((one): OwnName => ({ ...one, rule: 'acronym' }));
  const others = [
    ...shortForms(name, kind === 'place' || (kind === undefined && isPlaceLike(name))),
    ...bareHeads(name, kind, language),
    ...acronyms,
  ];
  if (kind !== undefined || !looksLikePerson(name)) return others;
  // Initials may be a country's: "U.S." of "U.S. Marshals".
  const asPerson = personForms(name, twoSurnames).filter(({ text }) => !text.endsWith('.'));
  return [...asPerson, ...others];
}

/** Letters that begin no syllable, so that nobody takes them for a word: "Bce", "Cgil"; two may be anything. */
const NO_WORD = /^[BCDFGLMNPRTV][BCDFGKMNPQSTVZ]\p{Lu}{1,3}$/u;

/** The same as a name is written, unless everybody means something else by it: "Dvd". */
function asName({ text, sureness }: Form): Form[] {
  const small = text.toLowerCase();
  if (!NO_WORD.test(text) || isCommonAcronym({ allCapitals: true, small })) return [];
  return [{ text: text.charAt(0) + small.slice(1), sureness }];
}

/**
 * The acronyms of a name. Of a company they have three letters at least, or "AI" would be Apple Inc. and "PC" the Paxar
 * Corp; without what its name ends with as "SMIC" does they may be anything: "FDI" of the FDIC, "SMI".
 */
function ownAcronyms(name: string, hasSmallNames: boolean): Form[] {
  if (!hasLegalForm(name)) return acronymsOf(name, hasSmallNames);
  return [name, withCountedForms(name)]
    .flatMap((one) => acronymsOf(one, hasSmallNames))
    .filter(({ text }) => /\p{Lu}{3}/u.test(text));
}

/** Two to four words that are names and nothing else. Where no kind is known, that is mostly somebody. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(isPersonal) &&
    !words.some((word) => isCountry(word) || isDemonym(word.toLowerCase())) &&
    !isCountry(name) &&
    !DIRECTIONS.has((words[0] ?? '').toLowerCase()) &&
    !words.some((word) => CONNECTIVES.has(word))
  );
}

function isPersonal(word: string, at: number, { length }: readonly string[]): boolean {
  const small = word.toLowerCase();
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(word) || HEADS.has(small) || BUSINESS.has(small)) return false;
  // "BBC Radio" is nobody; the initials of "J. R. R. Tolkien" are.
  if (/^\p{Lu}{2,}$/u.test(word)) return false;
  return at < length - 1 || (!isWord(small) && /\p{Ll}/u.test(word));
}

const isPlaceLike = (name: string): boolean =>
  isCountry(name) || DIRECTIONS.has((name.split(' ', 1)[0] ?? '').toLowerCase());
