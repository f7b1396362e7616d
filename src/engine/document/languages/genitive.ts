/** The genitive of names that is an "s" alone: "Italiens" in German, Danish, Norwegian and Swedish. */

import { wordList } from '../../vocabulary/word-list.ts';
import type { Span } from '../reader.ts';
import { isCapital, isSmall, isWordly } from '../words.ts';
import { type Joining, NOTHING } from './joining.ts';

/** Names and nouns that end so by themselves, of which the rest may be somebody's name. */
const OWN = wordList(`
adams agnes anders andreas andrews angeles bahamas barbados bermudas boris bus carlos charles claus dallas daniels darius
davis doris edwards elias essens evans felix fels frans gas georges gilles glas gras hals hannes hans harris haus hermes
honduras horus hughes ines iris jacobs jacques jakobs james jens jesus johannes johns jonas jones jules julius kansas
klaus kreis kurs laos lars las lens lewis linus los lotus louis lukas luis magnus maldives marcos marcus marius markus
mars mathias mats matthias mercedes michaels minus moses nicolas niklas nikolaus nils olaus owens paris parsons paulus
peters plus preis puls ramos reis richards roberts rogers rubens rufus silas simons stevens taunus texas thomas tobias
tours tunis ulysses vegas venus williams yves zeus`);

const S = 0x73;
/** Letters of the shortest name that has one: "Rom". */
const SHORTEST = 3;

/** Where the letters begin that end at `end`, exclusive. */
export function lettersStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isWordly(text, at - 1)) at--;
  return at;
}

/** Whether the "s" at a place ends a word with a capital that may be a name in the genitive. */
function isGenitive(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== S || isWordly(text, at + 1)) return false;
  const last = text[at - 1] ?? '';
  if (/[sßxz]/.test(last) || !(isSmall(text.charCodeAt(at - 1)) || /\p{Ll}/u.test(last))) return false;
  const start = lettersStart(text, at);
  return at - start >= SHORTEST && isCapital(text, start) && !OWN.has(text.slice(start, at + 1).toLowerCase());
}

/** The text without the endings of what may be genitives. */
export function withoutGenitives(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('s'); at >= 0; at = text.indexOf('s', at + 1)) {
    if (!isGenitive(text, at)) continue;
    parts.push(text.slice(from, at), NOTHING);
    from = at + 1;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

/** Whether a name ends where its genitive was taken off, and is written as it stands. */
export const isInGenitive = (text: string, reading: string, { start, end }: Span): boolean =>
  reading[end] !== text[end] && isWordly(text, end) && text.startsWith(reading.slice(start, end), start);

/** The genitive of a name; none of acronyms and of those that end like one. */
export const genitivesOf = (name: string): string[] =>
  /\p{Ll}$/u.test(name) && !/[sßxz]$/.test(name) ? [`${name}s`] : [];

/** Where nouns have no capital, a genitive is told by what follows: it belongs to something ("Sveriges 35:e"). */
export const GENITIVES: Joining = {
  readings: (text) => [withoutGenitives(text)].filter((reading) => reading !== text),
  isJoined: isInGenitive,
  isLikely: (text, _, end) => /^\p{L} (?:\d+\S* )?\p{Ll}/u.test(text.slice(end, end + 12)),
};
