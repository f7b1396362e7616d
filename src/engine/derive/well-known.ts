/** Short names that everybody uses, whichever way the full one is spelled. */
import { canon } from '../text/canon.ts';
import { spellingsOf } from './spellings.ts';
import { WELL_KNOWN_ABROAD } from './well-known-abroad.ts';
import { WELL_KNOWN_NAMES } from './well-known-names.ts';

const byName = new Map<string, readonly string[]>();
for (const line of (WELL_KNOWN_NAMES + WELL_KNOWN_ABROAD).trim().split(/\n+/)) {
  const [name = '', shorts = ''] = line.split(' = ');
  for (const one of [name, ...spellingsOf(name)]) byName.set(keyOf(one), shorts.split(' | '));
}

/** How sure such a short name is. */
export const WELL_KNOWN = 0.95;

/** What everybody calls the bearer of a name besides; nothing for nearly all names. */
export const wellKnownAs = (name: string): readonly string[] => byName.get(keyOf(name)) ?? [];

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
