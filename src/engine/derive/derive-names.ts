/** Names that follow from an entity's names by the ways in which the news writes them. */
import { aliasText } from '../../entity.ts';
import type { KnownEntity } from '../known-entity.ts';
import { afterArticle } from './after-article.ts';
import { withPossessive } from './apostrophes.ts';
import { WITHOUT_ARTICLE, withoutArticle } from './contracted.ts';
import type { DerivedName } from './derived-name.ts';
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
  const { name, aliases = [], kind, offices = [] } = entity;
  const names = [name, ...aliases.map(aliasText)];
  const known = new Set(names);
  const derived = new Map<string, DerivedName>();
  const add = (of: string, form: Omit<DerivedName, 'of'>): void => {
    const { text, sureness } = form;
    if (text === '' || known.has(text) || (derived.get(text)?.sureness ?? 0) >= sureness) return;
    derived.set(text, { ...form, of });
  };
  // A thing without a name of its own is written with a capital where a sentence begins alone.
  if (kind === 'concept' && /^\p{Lu}[^\p{Lu}]+$/u.test(name)) {
    add(name, { text: name.toLowerCase(), sureness: 1, policy: 'any' });
  }
  add(name, { text: withoutQualifier(name, kind), sureness: 0.95 });
  const acronym = kind === 'organisation' || kind === undefined ? longAcronym(name) : undefined;
  if (acronym !== undefined) add(name, { text: acronym, sureness: 0.6 });
  for (const of of names) {
    for (const text of spellingsOf(of)) add(of, { text, sureness: 0.9 });
    const possessive = kind === 'organisation' ? withPossessive(of) : undefined;
    if (possessive !== undefined) add(of, { text: possessive, sureness: 0.9 });
    // What an alias is short for is said by the name already.
    if (of !== name && !of.includes(' ')) continue;
    for (const text of wellKnownAs(of)) {
      add(of, { text, sureness: WELL_KNOWN });
      if (ACRONYM.test(text)) for (const other of spellingsOf(text)) add(of, { text: other, sureness: WELL_KNOWN });
    }
    const weak = kind === 'person' ? undefined : afterArticle(of);
    if (weak !== undefined) add(of, { text: weak, sureness: 0.9 });
    const state = kind === 'place' ? stateAbbreviation(of) : undefined;
    if (state !== undefined) add(of, { text: state, sureness: 0.9 });
    const bare = kind === 'place' ? withoutArticle(of) : undefined;
    if (bare !== undefined) add(of, { text: bare, sureness: WITHOUT_ARTICLE });
    const forms =
      kind === 'person'
        ? [...personVariants(of)]
        : kind === undefined
          ? [...officialForms(of, kind), ...initialsLeftOut(of)]
          : [...officialForms(of, kind)];
    for (const form of forms) {
      add(of, form);
      for (const text of spellingsOf(form.text)) add(of, { text, sureness: form.sureness - 0.05 });
    }
    for (const form of kind === 'person' ? officeNames(of, offices) : []) {
      add(of, form);
      for (const text of spellingsOf(form.text)) add(of, { ...form, text });
    }
  }
  return [...derived.values()];
}

/** What some papers write with full stops: "N.B.A.". Two letters are a title or somebody's initials: "G.M.", "G.E.". */
const ACRONYM = /^\p{Lu}{3,}$/u;

/** Somebody of an unknown kind is told by an initial. */
const initialsLeftOut = (name: string): Omit<DerivedName, 'of'>[] =>
  /\b\p{Lu}\. /u.test(name) ? [...personVariants(name)] : [];
