import { foldWords } from '../engine/index.ts';

/** A stretch of text, and whether it is a word that the query finds. */
export interface Part {
  text: string;
  found: boolean;
}

export interface Excerpt {
  parts: Part[];
  /** Which of the query's words are found in the whole text, folded. */
  found: ReadonlySet<string>;
}

/** Characters shown, and of these at most before the first word found. */
const LENGTH = 160;
const BEFORE = 40;

/** Words as search knows them: a character of a script without spaces is one. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** A text around the first word that the query finds, or its beginning where it finds none. */
export function excerptOf(text: string, query: string): Excerpt {
  const line = text.replace(/\s+/g, ' ').trim();
  const wanted = foldWords(query);
  const seen = new Set<string>();
  const words = [...line.matchAll(WORD)].filter(([word]) => {
    const folded = foldWords(word);
    const begun = wanted.filter((begin) => folded.some((one) => one.startsWith(begin)));
    for (const begin of begun) seen.add(begin);
    return begun.length > 0;
  });
  const from = beginning(line, words[0]?.index ?? 0);
  const to = end(line, from + LENGTH);
  const parts: Part[] = [];
  let at = from;
  const add = (until: number, found: boolean): void => {
    if (until > at) parts.push({ text: line.slice(at, until), found });
    at = Math.max(at, until);
  };
  for (const { 0: word, index } of words.filter(({ index }) => index < to)) {
    add(index, false);
    add(Math.min(index + word.length, to), true);
  }
  add(to, false);
  if (from > 0) parts.unshift({ text: '…', found: false });
  if (to < line.length) parts.push({ text: '…', found: false });
  return { parts, found: seen };
}

/** Where to begin so that the first word found is in sight: between words. */
function beginning(line: string, first: number): number {
  if (first <= BEFORE) return 0;
  const space = line.indexOf(' ', first - BEFORE);
  return space < 0 || space >= first ? first : space + 1;
}

function end(line: string, limit: number): number {
  if (line.length <= limit) return line.length;
  const space = line.lastIndexOf(' ', limit);
  return space > limit - BEFORE ? space : limit;
}
