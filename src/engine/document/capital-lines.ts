/** Where a document has the surnames of its own in lines of capitals: "MELONI MEETS XI IN ROME". */
import { LONGEST_HEADLINE } from './lines.ts';
import { type OwnNames, surnamesOf } from './own-names.ts';
import { isCapital, isWordly, wordEnd } from './words.ts';

/** UTF-16 units of a text that are looked through: longer ones are no article, and have many lines. */
const FAR = 100_000;

/** One of the document's own surnames in capitals, UTF-16 units. */
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
  let names: ByFirstWord | undefined;
  for (let from = 0; from >= 0 && from < FAR; ) {
    const next = text.indexOf('\n', from);
    if (next !== from && beginsInCapitals(text, from)) {
      const to = next < 0 ? text.length : next;
      if (to - from <= LONGEST_HEADLINE && isInCapitals(text.slice(from, to))) {
        names ??= capitalised(own);
        found.push(...namesIn(text, from, to, names));
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

/** In capitals, with what each is elsewhere; the longest first. */
type ByFirstWord = ReadonlyMap<string, readonly (readonly [capitals: string, short: string])[]>;

function capitalised(own: OwnNames): ByFirstWord {
  const names = Array.from(surnamesOf(own), (short) => [short.toUpperCase(), short] as const);
  const byFirst = new Map<string, (typeof names)[number][]>();
  for (const name of names.sort(([a], [b]) => b.length - a.length)) {
    const first = name[0].split(' ', 1)[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return byFirst;
}

function* namesIn(text: string, from: number, to: number, names: ByFirstWord): Generator<CapitalName> {
  for (let start = from; start < to; ) {
    if (!isWordly(text, start)) {
      start++;
      continue;
    }
    let end = Math.max(start + 1, Math.min(to, wordEnd(text, start)));
    for (const [capitals, short] of names.get(withoutS(text.slice(start, end))) ?? []) {
      if (short === capitals || !isWhole(text, start, capitals)) continue;
      yield { start, end: start + capitals.length, short };
      end = Math.max(end, start + capitals.length);
      break;
    }
    start = end;
  }
}

const withoutS = (word: string): string => word.replace(/['’]S$/, '');

/** Whether a name is there, and the word that it ends in as well. */
function isWhole(text: string, start: number, name: string): boolean {
  const from = start + name.lastIndexOf(' ') + 1;
  return (
    text.startsWith(name, start) &&
    withoutS(text.slice(from, wordEnd(text, from))).length === start + name.length - from
  );
}
