/** Code units that cannot be read one by one: surrogate pairs, letters that a following mark changes. */
import { CLASS, COMPOSED, PUNCTUATION, pairOf, SPECIAL, TYPE } from './characters.ts';

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

/**
 * The letter that a folded letter and the unit after it make together, or 0: и and a breve are й, か and a voicing
 * mark are が, jamo are a syllable (Unicode, section 3.12). Accents that fold away make nothing new.
 */
export function composed(first: number, second: number): number {
  const lead = first - 0x1100;
  const vowel = second - 0x1161;
  if (lead >= 0 && lead < 19 && vowel >= 0 && vowel < 21) return 0xac00 + (lead * 21 + vowel) * 28;
  const syllable = first - 0xac00;
  const tail = second - 0x11a7;
  if (syllable >= 0 && syllable < 11172 && syllable % 28 === 0 && tail > 0 && tail < 28) return first + tail;
  return COMPOSED.get(pairOf(first, second)) ?? 0;
}
