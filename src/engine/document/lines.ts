/** Headlines and other lines in which capitals say nothing of a single word. */
import type { Language } from './languages/language.ts';
import { isIn, type Reader, type Span } from './reader.ts';
import { isAllCapitals, isCapital, isWordly, wordAfter, wordEnd } from './words.ts';

/** How the capitals of a line are used; `unread` in languages in which we do not know. */
export type Writing = 'sentence' | 'title case' | 'capitals' | 'unread';

/** A line from its first unit to its last, or a long one from where it was asked for, and how it is written. */
export interface Line {
  from: number;
  to: number;
  writing: Writing;
}

/** UTF-16 units of a line that may be a headline. */
export const LONGEST_HEADLINE = 200;

/** The writing of the line at a position; asked in order, each line is looked at once. */
export function writingAt(reader: Reader, at: number): Writing {
  const { text, language, line } = reader;
  if (language.capitals === 'unread') return 'unread';
  if (at >= line.from && at <= line.to) return line.writing;
  let to = text.indexOf('\n', at);
  if (to < 0) to = text.length;
  // A line that goes on for so long need not be looked back in.
  const from = at === 0 || to - at > LONGEST_HEADLINE ? at : text.lastIndexOf('\n', at - 1) + 1;
  line.from = from;
  line.to = to;
  line.writing = to - from > LONGEST_HEADLINE ? 'sentence' : writingOf(reader, line, isIn(reader.headline, at));
  return line.writing;
}

/**
 * Of the words that may be small in a sentence, four in five have to have a capital; the first one says nothing. What
 * ends as a sentence is one, unless it is all of capitals.
 */
function writingOf({ text, language }: Reader, { from, to }: Line, isHeadline: boolean): Writing {
  let words = 0;
  let capital = 0;
  let allCapitals = 0;
  let beginsInCapitals = false;
  const isSentence = language.capitals === 'nouns' || (!isHeadline && endsSentence(text, to));
  for (let at = from, first = true; at < to; ) {
    if (!isWordly(text, at)) {
      at++;
      continue;
    }
    const end = Math.min(to, Math.max(at + 1, wordEnd(text, at)));
    const counts = !first && !/^\d/.test(text[at] as string) && !language.functionWords.has(text.slice(at, end));
    if (counts) {
      words++;
      if (isCapital(text, at)) capital++;
      if (isAllCapitals(text, at, end) || isLetter(text, at, end)) allCapitals++;
      else if (isSentence) return 'sentence';
    }
    if (first && isHeadline) beginsInCapitals = isAllCapitals(text, at, end);
    first = false;
    at = end;
  }
  // "JOHNSON QUITS": elsewhere two acronyms may stand side by side.
  if (words >= (beginsInCapitals ? 1 : 2) && allCapitals === words) return 'capitals';
  if (isSentence) return 'sentence';
  const fewest = !isHeadline ? 4 : saysAfterFirst(text, from, language) ? 2 : 3;
  return words >= fewest && capital >= 0.8 * words ? 'title case' : 'sentence';
}

/** Whether the second word of a line is what somebody does: "Putin Visits Iran". */
function saysAfterFirst(text: string, from: number, { acting, maySayBefore }: Language): boolean {
  const { word = '' } = wordAfter(text, wordEnd(text, from)) ?? {};
  if (acting === undefined || !/[^s]s$/.test(word)) return false;
  return acting.does.has(word) || maySayBefore(word.slice(0, -1));
}

/** "A" and "I", which have no second letter that would tell. */
const isLetter = (text: string, start: number, end: number): boolean => end - start === 1 && isCapital(text, start);

const endsSentence = (text: string, to: number): boolean =>
  /[.!?]["”’)]?\s*$/.test(text.slice(Math.max(0, to - 4), to));

/** The headline that a text begins with: its first line, unless that is a sentence. */
export function headlineOf(text: string): Span {
  const end = text.slice(0, LONGEST_HEADLINE + 1).indexOf('\n');
  return { start: 0, end: end < 0 || endsSentence(text, end) ? 0 : end };
}
