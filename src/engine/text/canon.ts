/** The canonical form of names and texts, in which two ways of writing the same are the same string. */
import { fold, PUNCTUATION } from './characters.ts';
import { createReading, openReading, type Reading, readToken } from './reading.ts';

/** The folded form of canonical units as a string. One by one: spread or decoded, short ones take ten times as long. */
function folded(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(fold(units[at] as number));
  return text;
}

/**
 * The form in which texts are compared: case, accents, widths, and the variants of quotes, dashes and spaces folded;
 * one space between two words, whether spaces or a hyphen stood there, and none elsewhere; an empty line between
 * paragraphs. Two texts with one canonical form are one name.
 */
export function canon(text: string): string {
  const reading = text.length > SHORT ? createReading(text, Number.MAX_SAFE_INTEGER) : reopened(text);
  let paragraphs = '';
  let start = 0;
  do {
    while (readToken(reading));
    if (reading.length > start && paragraphs !== '') paragraphs += '\n\n';
    paragraphs += folded(reading.units, start, reading.length);
    start = reading.length;
  } while (reading.at < text.length);
  return paragraphs;
}

/** UTF-16 units of texts that are read one after another into the same memory, as names are by the hundred. */
const SHORT = 100;

const short = createReading('', Number.MAX_SAFE_INTEGER);

function reopened(text: string): Reading {
  short.text = text;
  openReading(short, 0);
  return short;
}

/** The words of a text, folded; each character of a script without spaces is one. In order, with repetitions. */
export function foldWords(text: string): string[] {
  const reading = createReading(text, Number.MAX_SAFE_INTEGER);
  const words: string[] = [];
  do {
    while (readToken(reading)) {
      if (reading.kind !== PUNCTUATION) words.push(folded(reading.units, 0, reading.length));
      openReading(reading, reading.at);
    }
  } while (reading.at < text.length);
  return words;
}
