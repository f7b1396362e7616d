/** Short names that everybody uses, whichever way the full one is spelled. */
import { aliasText } from '../../entity.ts';
import type { KnownEntity } from '../known-entity.ts';
import { canon } from '../text/canon.ts';
import { spellingsOf } from './spellings.ts';
import { WELL_KNOWN_ABROAD } from './well-known-abroad.ts';
import { WELL_KNOWN_NAMES } from './well-known-names.ts';

/** A language that has short names of its own. */
export type LanguageAbroad = keyof typeof WELL_KNOWN_ABROAD;

interface ShortNames {
  shorts: readonly string[];
  /** In whose documents alone they are known; undefined for those of English, which others take over. */
  language: LanguageAbroad | undefined;
}

const byName = new Map<string, ShortNames>();
addAll(WELL_KNOWN_NAMES, undefined);
for (const language of Object.keys(WELL_KNOWN_ABROAD) as LanguageAbroad[]) {
  addAll(WELL_KNOWN_ABROAD[language], language);
}

function addAll(names: string, language: LanguageAbroad | undefined): void {
  for (const line of names.trim().split(/\n+/)) {
    const [name = '', shorts = ''] = line.split(' = ');
    for (const one of [name, ...spellingsOf(name)]) {
      byName.set(keyOf(one), { shorts: shorts.split(' | '), language });
    }
  }
}

/** How sure such a short name is. */
export const WELL_KNOWN = 0.95;

/** What everybody calls the bearer of a name besides; nothing for nearly all names. */
export const wellKnownAs = (name: string): readonly string[] => byName.get(keyOf(name))?.shorts ?? [];

/**
 * Whether a short name that follows from `of` is known in another language than this one by all of its bearer's names.
 */
export function isKnownElsewhere(
  short: string,
  of: string,
  { name, aliases = [] }: KnownEntity,
  language: LanguageAbroad | undefined,
): boolean {
  if (byName.get(keyOf(of))?.language === undefined) return false;
  const known = [name, ...aliases.map(aliasText)].flatMap((one) => byName.get(keyOf(one)) ?? []);
  const saying = known.filter(({ shorts }) => shorts.includes(short));
  return saying.length > 0 && saying.every((one) => one.language !== undefined && one.language !== language);
}

/** Whether everybody calls what has this name by one of these folded surfaces. */
export const isWellKnownAs = (name: string, surfaces: ReadonlySet<string>): boolean =>
  wellKnownAs(name).some((short) => surfaces.has(canon(short)));

/** "United States Environmental Protection Agency" is known as the agency is. */
function keyOf(name: string): string {
  return name
    .replace(/^(?:The |(?:United States|US|U\.S\.) (?=\p{Lu}))/u, '')
    .replaceAll('’', "'")
    .toLowerCase();
}
