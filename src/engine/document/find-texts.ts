/** Finds given texts in another one, as whole words, each by its first word with a capital. */
import { widthAt } from '../text/surrogates.ts';
import { findFew } from './few-words.ts';
import { findMany } from './many-words.ts';
import { isCapital, isWordly, LONGEST_WORD } from './words.ts';

/** So many words have a dozen capitals: a search for each of these takes no longer than one pass for all of them. */
const FEW = 32;

/** A text, and how far its first word with a capital stands in it: "Gaulle" in "de Gaulle". */
interface Sought {
  text: string;
  lead: number;
}

/** All texts with one such word. */
interface FirstWord {
  texts: Sought[];
  /** What all of them have from the word on. */
  beginning: string;
  /** From where on they are looked for, UTF-16 units. */
  from: number;
}

export type FirstWords = ReadonlyMap<string, FirstWord>;

/** Told where a text stands as whole words. */
type Tell = (start: number, end: number, text: string) => void;

/**
 * Tells each place where one of the texts stands, from the UTF-16 unit on that is given with it: the longest of those
 * with one first word, in order of these words. Takes time in proportion to the text, whatever the number of texts.
 */
export function findTexts(text: string, texts: Iterable<readonly [text: string, from: number]>, tell: Tell): void {
  const words = firstWordsOf(texts);
  if (words.size === 0) return;
  const find = words.size > FEW ? findMany : findFew;
  find(text, words, (at) => tellLongest(text, at, words, tell));
}

function firstWordsOf(texts: Iterable<readonly [text: string, from: number]>): FirstWords {
  const words = new Map<string, FirstWord>();
  for (const [text, from] of texts) {
    const lead = leadOf(text);
    const word = text.slice(lead, wordlyEnd(text, lead));
    if (word === '') continue;
    const beginning = text.slice(lead);
    const known = words.get(word);
    if (known === undefined) words.set(word, { texts: [{ text, lead }], beginning, from });
    else {
      known.texts.push({ text, lead });
      known.beginning = common(known.beginning, beginning);
      known.from = Math.min(known.from, from);
    }
  }
  return words;
}

/** What two texts begin with alike. */
export function common(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  return one.slice(0, end);
}

function tellLongest(text: string, word: number, words: FirstWords, tell: Tell): void {
  if (word > 0 && isWordly(text, word - 1)) return;
  const { texts = [] } = words.get(text.slice(word, wordlyEnd(text, word))) ?? {};
  let longest: Sought | undefined;
  for (const one of texts) {
    const start = word - one.lead;
    const isLonger = longest === undefined || one.text.length > longest.text.length;
    if (isLonger && text.startsWith(one.text, start) && isWhole(text, start, start + one.text.length)) longest = one;
  }
  if (longest !== undefined) {
    const start = word - longest.lead;
    tell(start, start + longest.text.length, longest.text);
  }
}

const isWhole = (text: string, start: number, end: number): boolean =>
  start >= 0 &&
  (start === 0 || !isWordly(text, start - 1)) &&
  (end >= text.length || !isWordly(text, end) || !isWordly(text, end - 1));

const wordlyEnd = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && isWordly(text, end)) end += widthAt(text, end);
  return end;
};

/** Where the first word with a capital begins; 0 where the text has none. */
function leadOf(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (isCapital(text, at) && (at === 0 || !isWordly(text, at - 1))) return at;
  }
  return 0;
}
