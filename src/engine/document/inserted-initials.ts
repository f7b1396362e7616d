/** Initials that the style of a paper puts into the names of people who go without: "Robert K. Hur" of Robert Hur. */

import { aliasText } from '../../entity.ts';
import { nameParts } from '../derive/person-name.ts';
import type { KnownEntity } from '../known-entity.ts';
import type { Mention } from '../mention.ts';
import { PARTICLES } from '../vocabulary/particles.ts';
import { isCapital, isWordly, wordStart } from './words.ts';

/** UTF-16 units after an initial in which its name ends. */
const REST = 40;

/** Who is told by an age is told by the initial from others of the name: "James R. Smith, 34, was charged". */
const AGED = /^, \d\d[,.]/;

/** Whom everybody knows by the initial, so that who has the name without it is another. Compiled by hand. */
const KNOWN_BY_IT: ReadonlySet<string> = new Set([
  'John C. Reilly',
  'John F. Kennedy',
  'Michael B. Jordan',
  'Michael J. Fox',
  'Robert E. Lee',
  'Samuel L. Jackson',
  'William H. Macy',
]);

/** The names that the scan finds in a text without the initial after their first word. */
export function namesWithInitials(text: string, spot: (text: string) => Mention[]): Mention[] {
  const all: Mention[] = [];
  for (let stop = text.indexOf('. '); stop >= 0; stop = text.indexOf('. ', stop + 1)) {
    if (!isCapital(text, stop - 1) || text[stop - 2] !== ' ' || !isWordly(text, stop + 2)) continue;
    const from = wordStart(text, stop - 2);
    if (!isCapital(text, from)) continue;
    const [found] = spot(text.slice(from, stop - 1) + text.slice(stop + 2, stop + REST));
    if (found?.start !== 0 || found.end < stop - from) continue;
    const end = from + found.end + 3;
    if (!AGED.test(text.slice(end, end + 6)) && !KNOWN_BY_IT.has(text.slice(from, end)))
      all.push({ ...found, start: from, end });
  }
  return all;
}

/** The initial within a name as it is written: "K" of "Robert K. Hur". */
export const initialWithin = (text: string): string | undefined => /\p{Ll} (\p{Lu})\. /u.exec(text)?.[1];

/** Whether somebody may have an initial: none of the names has another one between its first word and its last. */
export const mayHaveInitial = (initial: string, { name, aliases = [], kind }: KnownEntity): boolean =>
  (kind === 'person' || kind === undefined) &&
  [name, ...aliases.map(aliasText)]
    .flatMap((one) => nameParts(one).slice(1, -1))
    .every((part) => part.startsWith(initial) || PARTICLES.has(part.toLowerCase()));
