/** Initials that the style of a paper puts into the names of people who go without: "Robert K. Hur" of Robert Hur. */

import { aliasText } from '../../entity.ts';
import { nameParts } from '../derive/person-name.ts';
import type { KnownEntity } from '../known-entity.ts';
import type { Mention } from '../mention.ts';
import { PARTICLES } from '../vocabulary/particles.ts';
import { isCapital, isWordly, wordStart } from './words.ts';

/** "K. " */
const WIDTH = 3;

/** UTF-16 units after an initial in which its name ends. */
const REST = 40;

/** The names that the scan finds in a text without their initial. */
export function namesWithInitials(text: string, spot: (text: string) => Mention[]): Mention[] {
  const all: Mention[] = [];
  for (let at = initialAfter(text, 0); at >= 0; at = initialAfter(text, at + WIDTH)) {
    const from = wordStart(text, at - 1);
    if (!isCapital(text, from)) continue;
    const [rest = ''] = text.slice(at + WIDTH, at + WIDTH + REST).split('\n', 1);
    const [found] = spot(text.slice(from, at) + rest);
    if (found?.start === 0 && found.end > at - from) all.push({ ...found, start: from, end: from + found.end + WIDTH });
  }
  return all;
}

/** Where an initial stands next between a word in small letters and one with a capital; -1 where none does. */
function initialAfter(text: string, from: number): number {
  for (let stop = text.indexOf('. ', from); stop >= 0; stop = text.indexOf('. ', stop + 1)) {
    const isBetween = isCapital(text, stop - 1) && text[stop - 2] === ' ' && isWordly(text, stop + 2);
    if (isBetween && isWordly(text, stop - 3) && !isCapital(text, stop - 3)) return stop - 1;
  }
  return -1;
}

const INITIAL = /\p{Ll} (\p{Lu})\. /u;

/** The initial within a name as it is written: "K" of "Robert K. Hur". */
export const initialWithin = (text: string): string | undefined => INITIAL.exec(text)?.[1];

/** Whether somebody may have an initial: none of the names says another one. */
export function mayHaveInitial(initial: string, { name, aliases = [], kind }: KnownEntity): boolean {
  if (kind !== 'person' && kind !== undefined) return false;
  const own = [name, ...aliases.map(aliasText)].map(middleInitials).filter((letters) => letters !== '');
  return own.length === 0 || own.includes(initial);
}

/** "HW" of "George H. W. Bush"; empty for "Robert Hur" and "Ursula von der Leyen". */
const middleInitials = (name: string): string =>
  nameParts(name)
    .slice(1, -1)
    .filter((part) => !PARTICLES.has(part.toLowerCase()))
    .map((part) => part.charAt(0))
    .join('');
