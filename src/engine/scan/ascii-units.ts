/** The canonical units of ASCII tokens: what was found by its hash is read once more, to be compared. */

import { asciiTypeOf, canonicalAscii, letterOf } from '../text/ascii.ts';
import { DASH, SPACE } from '../text/characters.ts';
import { SPACE_UNIT } from '../text/reading.ts';

/** The canonical units of the tokens between two bytes; more may stand after them. */
export type AsciiUnits = (start: number, end: number) => Uint16Array;

export function createAsciiUnits(bytes: Uint8Array): AsciiUnits {
  let units = new Uint16Array(64);
  return (start, end) => {
    if (units.length < end - start) units = new Uint16Array(2 * (end - start));
    let length = 0;
    let inWord = false;
    let inGap = false;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      const type = asciiTypeOf(byte);
      const joins = type === DASH && inWord && !inGap && letterOf(bytes[at + 1] as number) !== 0;
      if (type === SPACE || joins) inGap = true;
      else {
        const word = letterOf(byte) !== 0;
        if (inGap && inWord && word) units[length++] = SPACE_UNIT;
        units[length++] = canonicalAscii(byte);
        inWord = word;
        inGap = false;
      }
    }
    return units;
  };
}
