/** Where a document has its own names in lines of capitals: "MELONI MEETS XI IN ROME". */
import { type OwnNames, textsOf } from './own-names.ts';
import { isCapital, isWordly, wordEnd } from './words.ts';

/** UTF-16 units of the longest line that is a headline. */
const LONGEST = 200;

/** UTF-16 units of a text that are looked through: longer ones are no article, and have many lines. */
const FAR = 100_000;

/** One of the document's own names in capitals, UTF-16 units. */
export interface CapitalName {
  start: number;
  end: number;
  /** As the document has it elsewhere. */
  short: string;
}

/** In order. Lines are told by the capitals that they begin with, so that all others cost a look each. */
export function inCapitalLines(text: string, own: OwnNames): CapitalName[] {
  const found: CapitalName[] = [];
  if (own.bearers.size === 0) return found;
  let names: ReadonlyMap<string, string> | undefined;
  for (let from = 0; from >= 0 && from < FAR; ) {
    const next = text.indexOf('\n', from);
    if (beginsInCapitals(text, from)) {
      const to = next < 0 ? text.length : next;
      if (to - from <= LONGEST && isInCapitals(text.slice(from, to))) {
        names ??= capitalised(own);
        addNames(text, from, to, names, found);
      }
    }
    from = next < 0 ? next : next + 1;
  }
  return found;
}

/** Two capitals, the second one perhaps after what begins or follows a word of one letter: "A NEW", "“WE". */
const beginsInCapitals = (text: string, at: number): boolean =>
  isCapital(text, at + 1) || (isCapital(text, at + 2) && (isCapital(text, at) || !isWordly(text, at)));

/** Two words at least, without a small letter. */
const isInCapitals = (line: string): boolean => line.trim().includes(' ') && line === line.toUpperCase();

const capitalised = (own: OwnNames): Map<string, string> =>
  new Map(Array.from(textsOf(own), (text) => [text.toUpperCase(), text]));

/** Names of one word: a longer one the scan finds. */
function addNames(
  text: string,
  from: number,
  to: number,
  names: ReadonlyMap<string, string>,
  found: CapitalName[],
): void {
  for (let start = from; start < to; ) {
    if (!isWordly(text, start)) {
      start++;
      continue;
    }
    const end = Math.max(start + 1, Math.min(to, wordEnd(text, start)));
    const word = text.slice(start, end).replace(/['’]S$/, '');
    const short = names.get(word);
    if (short !== undefined && short !== word) found.push({ start, end: start + word.length, short });
    start = end;
  }
}
