/** Names that follow from an entity's names by the ways in which the news writes them. */
import { aliasText } from '../../entity.ts';
import type { KnownEntity } from '../known-entity.ts';
import { afterArticle } from './after-article.ts';
import { withPossessive } from './apostrophes.ts';
import { WITHOUT_ARTICLE, withoutArticle } from './contracted.ts';
import type { DerivedName, Form } from './derived-name.ts';
import { longAcronym } from './long-acronym.ts';
import { officeNames } from './office-names.ts';
import { officialForms } from './official-forms.ts';
import { personVariants } from './person-variants.ts';
import { spellingsOf } from './spellings.ts';
import { stateAbbreviation } from './state-abbreviations.ts';
import { withoutQualifier } from './unqualified.ts';
import { WELL_KNOWN, wellKnownAs } from './well-known.ts';

/**
 * The derived names of an entity, none of which it has already, the surest first where two ways lead to one. Depends
 * on the entity alone.
 */
export function deriveNames(entity: KnownEntity): DerivedName[] {
  const { name, aliases = [] } = entity;
  const names = [name, ...aliases.map(aliasText)];
  const known = new Set(names);
  const derived = new Map<string, DerivedName>();
  const add = (of: string, form: Form): void => {
    const { text, sureness } = form;
    if (text === '' || known.has(text) || (derived.get(text)?.sureness ?? 0) >= sureness) return;
    derived.set(text, { ...form, of });
  };
  for (const form of ofMainName(entity)) add(name, form);
  for (const of of names) {
    for (const form of inOtherLetters(of, entity)) add(of, form);
    for (const form of asWellKnown(of)) add(of, form);
    // What an alias is short for is said by the name already.
    if (of !== name && !of.includes(' ')) continue;
    for (const form of inOtherWords(of, entity)) add(of, form);
  }
  return [...derived.values()];
}

/** What follows from the name, and from no alias. */
function* ofMainName({ name, kind }: KnownEntity): Generator<Form> {
  // A thing without a name of its own is written with a capital where a sentence begins alone.
  if (kind === 'concept' && /^\p{Lu}[^\p{Lu}]+$/u.test(name)) {
    yield { text: name.toLowerCase(), sureness: 1, policy: 'any' };
  }
  yield { text: withoutQualifier(name, kind), sureness: 0.95 };
  const acronym = kind === 'organisation' || kind === undefined ? longAcronym(name) : undefined;
  if (acronym !== undefined) yield { text: acronym, sureness: 0.6 };
}

function* inOtherLetters(of: string, { kind }: KnownEntity): Generator<Form> {
  for (const text of spellingsOf(of)) yield { text, sureness: 0.9 };
  const possessive = kind === 'organisation' ? withPossessive(of) : undefined;
  if (possessive !== undefined) yield { text: possessive, sureness: 0.9 };
}

function* asWellKnown(of: string): Generator<Form> {
  for (const text of wellKnownAs(of)) {
    yield { text, sureness: WELL_KNOWN };
    if (ACRONYM.test(text)) for (const other of spellingsOf(text)) yield { text: other, sureness: WELL_KNOWN };
  }
}

function* inOtherWords(of: string, { kind, offices = [] }: KnownEntity): Generator<Form> {
  const weak = kind === 'person' ? undefined : afterArticle(of);
  if (weak !== undefined) yield { text: weak, sureness: 0.9 };
  const state = kind === 'place' ? stateAbbreviation(of) : undefined;
  if (state !== undefined) yield { text: state, sureness: 0.9 };
  const bare = kind === 'place' ? withoutArticle(of) : undefined;
  if (bare !== undefined) yield { text: bare, sureness: WITHOUT_ARTICLE };
  for (const form of kind === 'person' ? personVariants(of) : officialForms(of, kind)) yield* spelled(form, 0.05);
  // Somebody of an unknown kind is told by an initial.
  if (kind === undefined && INITIAL.test(of)) for (const form of personVariants(of)) yield* spelled(form, 0.05);
  if (kind === 'person') for (const form of officeNames(of, offices)) yield* spelled(form);
}

/** A form in each of its spellings; by `less` others are less sure. */
function* spelled(form: Form, less = 0): Generator<Form> {
  yield form;
  for (const text of spellingsOf(form.text)) yield { ...form, text, sureness: form.sureness - less };
}

/** What some papers write with full stops: "N.B.A.". Two letters are a title or somebody's initials: "G.M.", "G.E.". */
const ACRONYM = /^\p{Lu}{3,}$/u;

const INITIAL = /\b\p{Lu}\. /u;
