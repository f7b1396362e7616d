/** Names as they are compiled: their canonical units, and where each token of them ends. */

import { asciiTypeOf, CARE, canonicalAscii } from '../text/ascii.ts';
import { DASH, PUNCTUATION, SPACE, WORD } from '../text/characters.ts';
import { createReading, openReading, type Reading, readToken, SPACE_UNIT } from '../text/reading.ts';

/** The name that was read last. */
export interface Name {
  /** Its canonical units; only the first `length` count. */
  units: Uint16Array;
  length: number;
  /** The canonical units up to each token's end; only the first `tokens` count. */
  ends: number[];
  tokens: number;
  reading: Reading;
}

export const createName = (): Name => ({
  units: new Uint16Array(64),
  length: 0,
  ends: [],
  tokens: 0,
  reading: createReading('', Number.MAX_SAFE_INTEGER),
});

/** The underscore and the @ make words in a text, but no name. */
const HAS_LETTER = /[\p{L}\p{Nd}\p{Nl}]/u;

/** Reads a whole name; false where it is none that can be spotted: without a word, or with a paragraph's end in it. */
export function readName(name: Name, text: string): boolean {
  const ascii = readAsciiName(name, text);
  if (ascii !== undefined) return ascii;
  const { reading } = name;
  let hasWord = false;
  reading.text = text;
  name.tokens = 0;
  openReading(reading, 0);
  while (readToken(reading)) {
    hasWord ||= reading.kind !== PUNCTUATION;
    name.ends[name.tokens++] = reading.length;
  }
  name.units = reading.units;
  name.length = reading.length;
  return hasWord && reading.at >= text.length && HAS_LETTER.test(text);
}

/** The same for ASCII without line ends, as nearly all names are; undefined for others. */
function readAsciiName(name: Name, text: string): boolean | undefined {
  if (name.units.length < text.length) name.units = new Uint16Array(2 * text.length);
  const { units, ends } = name;
  const { length } = text;
  let written = 0;
  let tokens = 0;
  let hasLetter = false;
  let afterWord = false;
  for (let at = 0; at < length; ) {
    let unit = text.charCodeAt(at);
    const type = asciiTypeOf(unit);
    if (type === CARE) return undefined;
    at++;
    if (type === SPACE) continue;
    if (type === DASH && afterWord && !followsSpace(text, at - 1) && asciiTypeOf(text.charCodeAt(at)) === WORD)
      continue;
    if (type !== WORD) {
      units[written++] = canonicalAscii(unit);
      afterWord = false;
    } else {
      if (afterWord) units[written++] = SPACE_UNIT;
      for (;;) {
        hasLetter ||= unit !== UNDERSCORE && unit !== AT;
        units[written++] = canonicalAscii(unit);
        if (at >= length) break;
        unit = text.charCodeAt(at);
        if (asciiTypeOf(unit) !== WORD) break;
        at++;
      }
      afterWord = true;
    }
    ends[tokens++] = written;
  }
  name.length = written;
  name.tokens = tokens;
  return hasLetter;
}

const UNDERSCORE = 0x5f;
const AT = 0x40;

const followsSpace = (text: string, at: number): boolean => asciiTypeOf(text.charCodeAt(at - 1)) === SPACE;
