import { aliasText } from '../../entity.ts';
import type { KnownEntity } from '../known-entity.ts';
import type { NamedEntity } from '../lexicon/compile.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { demonymsOf, isDemonym } from './demonyms.ts';
import { deriveNames } from './derive-names.ts';

export interface DeriveOptions {
  /** Also the adjectives and peoples of countries: "Italian" for Italy. */
  demonyms?: boolean;
  /** The reader gave it its aliases: all of them stay. */
  mine?: boolean;
}

/**
 * The entity with all names that it is spotted by: its own, and those derived from them. Left out are aliases that
 * are a function word ("The", "Yes") or a few small letters ("esa"), and a place's demonyms; those of a country are
 * added where they are asked for.
 */
export function withDerivedNames<Entity extends KnownEntity & NamedEntity>(
  entity: Entity,
  options: DeriveOptions = {},
): NamedEntity {
  const { id, name, aliases = [] } = entity;
  const demonyms = new Set(demonymsOf(name));
  const own = aliases.filter((alias) => {
    if (options.mine) return true;
    const text = aliasText(alias);
    // A territory shares the adjective of another country: "Indian" of the British Indian Ocean Territory.
    const isAdjective = demonyms.has(text) || (entity.kind === 'place' && isDemonym(text.toLowerCase()));
    return !isAdjective && !isFunctionWord(text) && !isSmallAcronym(text);
  });
  const derived = deriveNames(entity).map(({ text, policy }) => (policy === undefined ? text : { text, policy }));
  return { id, name, aliases: [...own, ...derived, ...(options.demonyms ? demonyms : [])] };
}

/** "esa" for "ESA": in small letters it is a word of some language. */
const isSmallAcronym = (text: string): boolean => /^\p{Ll}{2,4}$/u.test(text);

const isFunctionWord = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && FUNCTION_WORDS.has(text.toLowerCase());
