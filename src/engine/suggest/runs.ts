/** Stretches of words with capitals, as names of somebody or something are written. */

import { isWordOf, type Language } from '../document/languages/language.ts';
import { writingAt } from '../document/lines.ts';
import type { Reader } from '../document/reader.ts';
import { beginsSentence } from '../document/sentences.ts';
import { isCapital, isWordly, wordEnd } from '../document/words.ts';
import { withoutPossessive } from '../text/possessive.ts';
import { wordList } from '../vocabulary/word-list.ts';

/** One word as it stands in a text, without a possessive and the full stop of an abbreviation. */
export interface Word {
  text: string;
  /** In small letters. */
  small: string;
  start: number;
  end: number;
  possessive: boolean;
}

export interface Run {
  words: Word[];
  /** Its first word would have a capital anyway. */
  begins: boolean;
}

/** Words of a line that is prose; shorter ones are buttons, bylines and captions. */
const PROSE_WORDS = 6;
const SENTENCE_END = /[.!?…:;]["”’»“)\]]*(?:\s|$)/u;
/**
 * Small words that join what stands beside them into one name of a person or a place in any language. Of the particles
 * that names have (`particles.ts`) others are more often none in a text: "du" in French, "e" in Italian.
 */
const JOINTS = wordList('de del della di da do dos van von der den al el bin y');
/** Those after another of them. */
const ARTICLES = wordList('der den');
/** Those after the head of a name: "Bank of the West", "Centre for Policy". */
const AFTER_HEAD = new Set(['of', 'for']);
const AND = ' and ';
/** What lost its vowel before a name: "d’Emmanuel", "dell'Unione". */
const ELIDED = /^\p{Ll}{1,6}['’](?=\p{Lu})/u;
/** Words of the longest name. */
const LONGEST = 7;

/** All runs of a text's prose, in order. */
export function runsIn(reader: Reader): Run[] {
  const runs: Run[] = [];
  const { text } = reader;
  for (let from = 0; from < text.length; ) {
    const to = lineEnd(text, from);
    if (isProse(text.slice(from, to)) && writingAt(reader, from) === 'sentence') readLine(reader, from, to, runs);
    from = to + 1;
  }
  return runs;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Menus have no full stops, whatever their language. */
function isProse(line: string): boolean {
  const words = line.trim().split(/\s+/u);
  return words.length >= PROSE_WORDS && words.some((word) => /^\p{Ll}/u.test(word)) && SENTENCE_END.test(line);
}

function readLine(reader: Reader, from: number, to: number, runs: Run[]): void {
  const { text } = reader;
  for (let at = from; at < to; ) {
    if (!isWordly(text, at)) {
      at++;
      continue;
    }
    if (!isCapital(text, at)) {
      const word = text.slice(at, Math.max(at + 1, wordEnd(text, at)));
      at += (ELIDED.exec(word)?.[0] ?? word).length;
      continue;
    }
    const run = { words: [] as Word[], begins: beginsSentence(reader, at) };
    at = readRun(reader, at, to, run.words);
    runs.push(run);
  }
}

/** Adds the words of the run that begins at a word; answers where it ends. */
function readRun(reader: Reader, start: number, to: number, words: Word[]): number {
  const { text, language } = reader;
  for (let at = start; ; ) {
    const word = wordAt(text, at);
    words.push(word);
    const next = Math.max(at + 1, wordEnd(text, at));
    // A possessive ends a name.
    if (word.possessive || words.length >= LONGEST) return next;
    const joined = nextInRun(reader, next, to, isWordOf(language, word.small));
    if (!joined) return words.length === 1 ? readPair(reader, next, to, words) : next;
    words.push(...joined.within);
    at = joined.at;
  }
}

/** One name of two things, as its head says: "Belt and Road Initiative", "Food and Drug Administration". */
function readPair(reader: Reader, end: number, to: number, words: Word[]): number {
  const { text, language } = reader;
  const start = end + AND.length;
  if (!text.startsWith(AND, end) || start >= to || !isCapital(text, start)) return end;
  const others: Word[] = [];
  const next = readRun(reader, start, to, others);
  if (others.length < 2 || others.length > 3 || !language.heads.has(others.at(-1)?.small ?? '')) return end;
  words.push(wordAt(text, end + 1), ...others);
  return next;
}

/**
 * The next word of a name, and the small words before it. `head` where the word before is one that names begin with.
 */
function nextInRun(
  { text, language }: Reader,
  end: number,
  to: number,
  head: boolean,
): { at: number; within: Word[] } | null {
  const within: Word[] = [];
  for (let at = afterAbbreviation(text, end); ; ) {
    if (text[at] !== ' ' || !isWordly(text, at + 1) || at + 1 >= to) return null;
    at++;
    if (isCapital(text, at)) return { at, within };
    const small = wordAt(text, at);
    const [before] = within;
    const isJoint = before ? within.length === 1 && isSecond(before, small) : isFirst(small, head, language);
    if (!isJoint) return null;
    within.push(small);
    at = small.end;
  }
}

/** In Spanish "y" stands between two persons as well. */
function isFirst({ text }: Word, head: boolean, { functionWords }: Language): boolean {
  if (JOINTS.has(text)) return text !== 'y' || !functionWords.has(text);
  return head && AFTER_HEAD.has(text);
}

/** "of the", "van der". */
const isSecond = (before: Word, { text }: Word): boolean =>
  AFTER_HEAD.has(before.text) ? text === 'the' : ARTICLES.has(text) && text !== before.text;

const ABBREVIATION = /(?:^|[\s.])(?:\p{Lu}|St|Mt|Dr|Mr|Ms|Mrs|Jr|Sr)$/u;

/** Beyond the full stop of "J." and "St."; that of a sentence ends the name. */
function afterAbbreviation(text: string, end: number): number {
  return text[end] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 5), end)) ? end + 1 : end;
}

function wordAt(text: string, start: number): Word {
  const whole = text.slice(start, Math.max(start + 1, wordEnd(text, start)));
  const word = withoutPossessive(whole);
  // "U.S." ends with the full stop that it has within.
  const stop = word.includes('.') && text[start + word.length] === '.' ? '.' : '';
  const end = start + word.length + stop.length;
  return { text: word + stop, small: (word + stop).toLowerCase(), start, end, possessive: word !== whole };
}
