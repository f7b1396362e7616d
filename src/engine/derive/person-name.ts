/** Of what parts a person's name is. */
import { PARTICLES } from '../vocabulary/particles.ts';
import { TITLES } from '../vocabulary/titles.ts';

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;

/** The article of an Arabic family name. */
export const ARABIC_ARTICLE = /^(?:al|el)-(?=\p{Lu})/iu;

/** The parts of a person's name, without titles, suffixes and quoted nicknames. */
export function nameParts(name: string): string[] {
  const parts = name
    .replace(SUFFIX, '')
    .replace(/\s*["“(][^"”)]*["”)]/g, '')
    .split(/\s+/)
    .filter((part) => part !== '');
  while (parts.length > 2 && TITLES.has((parts[0] ?? '').replace(/\.$/, '').toLowerCase())) parts.shift();
  return parts;
}

/**
 * Where the surname begins among the parts of a name that ends in it, with its particles: at "de" of "Charles de
 * Gaulle".
 */
export function surnameStart(parts: readonly string[]): number {
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.has((parts[from - 1] ?? '').toLowerCase())) from--;
  return from;
}
