/** Letters that are written as two code units, as in Unicode's decomposed forms. */
import { COMPOSED, pairOf } from './characters.ts';

/**
 * By unit, 1 where some letter before it becomes another: nearly always it is none, and nothing has to be looked up.
 */
const CHANGES = new Uint8Array(0x10000).fill(1, 0x1161, 0x11c3);
for (const pair of COMPOSED.keys()) CHANGES[pair % 0x10000] = 1;

/** Whether a unit may make another letter of the one before it. */
export const mayChange = (unit: number): boolean => CHANGES[unit] === 1;

/**
 * The letter that a folded letter and the unit after it make together, or 0: и and a breve are й, か and a voicing
 * mark are が, jamo are a syllable (Unicode, section 3.12). Accents that fold away make nothing new.
 */
export function composed(first: number, second: number): number {
  if (!mayChange(second)) return 0;
  const lead = first - 0x1100;
  const vowel = second - 0x1161;
  if (lead >= 0 && lead < 19 && vowel >= 0 && vowel < 21) return 0xac00 + (lead * 21 + vowel) * 28;
  const syllable = first - 0xac00;
  const tail = second - 0x11a7;
  if (syllable >= 0 && syllable < 11172 && syllable % 28 === 0 && tail > 0 && tail < 28) return first + tail;
  return COMPOSED.get(pairOf(first, second)) ?? 0;
}
