/** What a document calls in full whom it is given by a short name. */

import { isCountry } from '../derive/demonyms.ts';
import { asSeen } from '../document/as-seen.ts';
import type { Language } from '../document/languages/language.ts';
import type { NewsDocument } from '../document/news-document.ts';
import { looksLikePerson } from '../document/own-forms.ts';
import { canon } from '../text/canon.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { PARTICLES } from '../vocabulary/particles.ts';
import { byFrequency, type Called, MOST, shortNames } from './also-called.ts';
import { nameOf, namesIn } from './names-in.ts';
import type { Word } from './runs.ts';
import type { Trimmed } from './trim.ts';

/** Names in full that are tried, the most frequent first: each is looked for in the whole text. */
const TRIED = 12;
const ACRONYM = /^(?:\p{Lu}\.?)[\p{Lu}\d.&-]+$/u;

/**
 * The names in full of an entity that is given by a short one, the most frequent first: "Giorgia Meloni" for "Meloni".
 * They are those of which the short one would be spotted in the document as surname, short form or acronym.
 */
export function calledInFull(given: NewsDocument, { name, kind }: Called): string[] {
  const short = canon(name);
  if (saysNothing(short, name)) return [];
  const { document } = asSeen(given);
  const { names, language } = namesIn(document);
  const longer = names
    .filter(({ words }) => mayBeInFull(words, short) && !saysSomethingElse(words, short, language))
    .filter((longer) => !mayBeginSentence(longer, short, kind))
    .map(({ words }) => nameOf(words))
    .filter((full) => kind !== 'person' || isSomebody(full) || ACRONYM.test(name));
  return byFrequency(longer)
    .slice(0, TRIED)
    .filter((full) => shortNames(document, ofKind(full, kind)).some((text) => canon(text) === short))
    .slice(0, MOST);
}

/** A country is called so in full, and what has it in its name is another thing; "US" is no acronym of a university. */
function saysNothing(short: string, name: string): boolean {
  return short === '' || isCountry(name) || (short.length === 2 && isWord(short));
}

/** Whether it is worth a look: it has the short name among its words, or begins with its first letter. */
function mayBeInFull(words: readonly Word[], short: string): boolean {
  const full = canon(nameOf(words));
  if (short === full || words.length < 2) return false;
  return ` ${full} `.includes(` ${short} `) || (!short.includes(' ') && short.charAt(0) === full.charAt(0));
}

/**
 * What is said of a thing before its name is none of it ("British FTSE"), and what is numbered after it is one of its.
 */
function saysSomethingElse(words: readonly Word[], short: string, { isAdjective }: Language): boolean {
  const full = ` ${canon(nameOf(words))} `;
  const { text = '', small = '' } = words[0] ?? {};
  const isSaidOf = full.endsWith(` ${short} `) && (isAdjective(small) || /-\p{Ll}/u.test(text));
  return isSaidOf || (full.startsWith(` ${short} `) && /\d/.test(full.slice(short.length + 1)));
}

/**
 * "Actual Airbus" where a sentence begins: nothing but somebody's first name is likely to stand before a name there.
 */
const mayBeginSentence = ({ words, begins }: Trimmed, short: string, kind: Called['kind']): boolean =>
  begins && kind !== undefined && kind !== 'person' && kind !== 'concept' && canon(nameOf(words)).endsWith(` ${short}`);

/** The "Bank of Italy" is nobody, whoever "Italy" was taken for. */
function isSomebody(full: string): boolean {
  const words = full.split(' ').filter((word) => !PARTICLES.has(word));
  return looksLikePerson(words.join(' '));
}

/** With the kind that was chosen for the short name, unless that says little: a concept is mostly what nobody chose. */
function ofKind(name: string, kind: Called['kind']): Called {
  const saysLittle = kind === undefined || kind === 'concept' || (kind === 'person' && !isSomebody(name));
  return saysLittle ? { name } : { name, kind };
}
