/** Characters of two code units: how wide they are, and of what type. */
import { CLASS, PUNCTUATION, SPECIAL, TYPE } from './characters.ts';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Code units of the character at `pos`: 2 for a whole surrogate pair. */
export function widthAt(text: string, pos: number): number {
  return isHigh(text.charCodeAt(pos)) && isLow(text.charCodeAt(pos + 1)) ? 2 : 1;
}

/** Whether a unit is half of a surrogate pair. */
export const isHalf = (unit: number): boolean => isHigh(unit) || isLow(unit);

/** The type of the character at `pos`; half a surrogate pair is punctuation. */
export function typeAt(text: string, pos: number): number {
  const unit = text.charCodeAt(pos);
  const type = CLASS[unit] as number;
  return type & SPECIAL && isHigh(unit) && !isLow(text.charCodeAt(pos + 1)) ? PUNCTUATION : type & TYPE;
}

/** Where the character that ends at `pos` starts. */
export function characterBefore(text: string, pos: number): number {
  return pos > 1 && isLow(text.charCodeAt(pos - 1)) && isHigh(text.charCodeAt(pos - 2)) ? pos - 2 : pos - 1;
}
