/** Characters that can be read one by one: ASCII without line ends, as nearly all of a text and of a name is. */
import { FOLD, NEWLINE, typeOf } from './characters.ts';
import { isCapital } from './surface.ts';

/** The type of characters that need care: what they are depends on those beside them. */
export const CARE = -1;

/** The type of a unit or byte. */
export function typeOfPlain(unit: number): number {
  const type = unit < 0x80 ? typeOf(unit) : CARE;
  return type === NEWLINE ? CARE : type;
}

/** The canonical unit of a plain one. */
export const canonicalPlain = (unit: number): number => (isCapital(unit) ? unit : (FOLD[unit] as number));
