/** Headlines and other lines in which capitals say nothing of a single word. */
import { FUNCTION_WORDS } from './function-words.ts';
import { isAllCapitals, isCapital, isWordly, wordEnd } from './words.ts';

/** How the capitals of a line are used; `unread` in languages in which we do not know. */
export type Writing = 'sentence' | 'title case' | 'capitals' | 'unread';

/** UTF-16 units of a line that may be a headline. */
const LONGEST = 200;

/** The writing of the line at a position; asked in order, each line is looked at once. */
export type WritingAt = (at: number) => Writing;

export function createWriting(text: string, lang: string | undefined): WritingAt {
  if (!isEnglish(lang)) return () => 'unread';
  let from = 0;
  let to = -1;
  let writing: Writing = 'sentence';
  return (at) => {
    if (at >= from && at <= to) return writing;
    from = at;
    while (from > 0 && at - from <= LONGEST && text.charCodeAt(from - 1) !== 10) from--;
    to = text.indexOf('\n', at);
    if (to < 0) to = text.length;
    writing = to - from > LONGEST ? 'sentence' : writingOf(text, from, to);
    return writing;
  };
}

/** In other languages capitals follow other rules: there nothing is read out of them. */
const isEnglish = (lang: string | undefined): boolean => lang === undefined || lang === '' || /^en\b/i.test(lang);

/** Of the words that may be small in a sentence, four in five have to have a capital; the first one says nothing. */
function writingOf(text: string, from: number, to: number): Writing {
  let words = 0;
  let capital = 0;
  let allCapitals = 0;
  for (let at = from, first = true; at < to; ) {
    if (!isWordly(text, at)) {
      at++;
      continue;
    }
    const end = Math.min(to, Math.max(at + 1, wordEnd(text, at)));
    const counts = !first && !/^\d/.test(text[at] as string) && !FUNCTION_WORDS.has(text.slice(at, end));
    if (counts) {
      words++;
      if (isCapital(text, at)) capital++;
      if (isAllCapitals(text, at, end)) allCapitals++;
    }
    first = false;
    at = end;
  }
  if (words >= 2 && allCapitals === words) return 'capitals';
  if (endsSentence(text, to)) return 'sentence';
  return words >= 4 && capital >= 0.8 * words ? 'title case' : 'sentence';
}

const endsSentence = (text: string, to: number): boolean =>
  /[.!?]["”’)]?\s*$/.test(text.slice(Math.max(0, to - 4), to));

/** Where the headline ends that a text begins with: its first line, unless that is a sentence; else 0. */
export function headlineEnd(text: string): number {
  const end = text.slice(0, LONGEST + 1).indexOf('\n');
  return end < 0 || endsSentence(text, end) ? 0 : end;
}
