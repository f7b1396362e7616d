/** Characters that can be read one by one: ASCII without line ends, as nearly all of a text and of a name is. */
import { FOLD, isCapital, NEWLINE, TYPE, typeOf, WORD } from './characters.ts';

/** The type of characters that need care: what they are depends on those beside them. */
export const CARE = TYPE;

const ASCII = 0x80;

/** By byte: one that is read on its way costs one look-up. */
const TYPES = new Uint8Array(0x100).fill(CARE);
const LETTERS = new Uint8Array(0x100);
for (let unit = 0; unit < ASCII; unit++) {
  if (typeOf(unit) !== NEWLINE) TYPES[unit] = typeOf(unit);
  if (typeOf(unit) === WORD) LETTERS[unit] = FOLD[unit] as number;
}

/** The type of a unit or byte. */
export const asciiTypeOf = (unit: number): number => (unit < ASCII ? (TYPES[unit] as number) : CARE);

/** The folded form of a byte that is an ASCII letter or digit of a word; 0 for all others. */
export const letterOf = (byte: number): number => LETTERS[byte] as number;

/** The canonical unit of a plain one. */
export const canonicalAscii = (unit: number): number => (isCapital(unit) ? unit : (FOLD[unit] as number));
