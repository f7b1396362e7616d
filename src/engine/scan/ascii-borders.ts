/** The borders that nearly all mentions have: what stands there needs no closer look (`borders.ts`, `address.ts`). */
import { NEWLINE, SPACE, typeOf } from '../text/characters.ts';

/** By byte: white space of ASCII, and what a sentence puts between a word and a space. */
const OPEN = 1;
const CLOSING = 2;
const BORDERS = new Uint8Array(0x100);
for (let unit = 0; unit < 0x80; unit++) if (typeOf(unit) === SPACE || typeOf(unit) === NEWLINE) BORDERS[unit] = OPEN;
for (const character of '.,;:!?)]') BORDERS[character.charCodeAt(0)] = CLOSING;

/** Whether white space stands before a byte. */
export const beginsFreely = (bytes: Uint8Array, start: number): boolean =>
  start > 0 && BORDERS[bytes[start - 1] as number] === OPEN;

/** Whether white space stands at a byte, or after the punctuation there. */
export function endsFreely(bytes: Uint8Array, end: number): boolean {
  const border = BORDERS[bytes[end] as number] as number;
  return border === OPEN || (border === CLOSING && BORDERS[bytes[end + 1] as number] === OPEN);
}
