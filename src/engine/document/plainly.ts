/** The short way past mentions that no rule concerns: most stand between small letters. */
import type { Language } from './languages/language.ts';
import type { Reader } from './reader.ts';
import { hashOf, mayHave } from './small-words.ts';
import { isCapital, isSmall } from './words.ts';

const SPACE = 0x20;

const NEWLINE = 0x0a;

const unitsOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)));

/** What may end a mention so that nothing after it matters. */
const ENDS = unitsOf('.,;:!?)\n"”’\'');
/** What parts a mention from the word before it. */
const PAUSES = unitsOf(',;:!?)"”\n');

/** UTF-16 units of the longest word looked at. */
const LONGEST = 20;

/**
 * Whether a stretch stands in the middle of a sentence, after a small word that is no particle, and no capital, number
 * or compound goes on from it: then it is no part of a longer name, and its own capital is its own. Where that is known
 * already (`isSettled`), it may begin a line, or stand after a pause or a function word that begins a sentence as well.
 */
export function standsPlainly({ text, language }: Reader, start: number, end: number, isSettled: boolean): boolean {
  if (!goesOnPlainly(text, end)) return false;
  return (isSettled && standsApart(text, start)) || followsSmallWord(text, start, language, isSettled);
}

function standsApart(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return before === NEWLINE || (before === SPACE && PAUSES.has(text.charCodeAt(start - 2)));
}

function followsSmallWord(text: string, start: number, language: Language, orOpening: boolean): boolean {
  if (text.charCodeAt(start - 1) !== SPACE) return false;
  let from = start - 1;
  let hash = 0;
  for (const least = Math.max(0, start - LONGEST); from > least; from--) {
    const unit = text.charCodeAt(from - 1);
    if (!isSmall(unit)) break;
    hash = hashOf(hash, unit);
  }
  if (from === start - 1) return false;
  if (text.charCodeAt(from - 1) === SPACE) return !mayHave(language.particleHashes, hash);
  return orOpening && opensFreely(text, from - 1, start - 1, language);
}

/** Whether a word is a function word with a capital, and nothing is joined to it before: "In", "The". */
const opensFreely = (text: string, from: number, end: number, { functionWords }: Language): boolean =>
  isCapital(text, from) && beginsFreely(text, from) && functionWords.has(text.slice(from, end).toLowerCase());

const beginsFreely = (text: string, start: number): boolean => {
  const before = text.charCodeAt(start - 1);
  return start === 0 || before === SPACE || before === NEWLINE;
};

function goesOnPlainly(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after !== SPACE) return end === text.length || ENDS.has(after);
  // "US dollars", "US cents": looked at closely.
  const next = text.charCodeAt(end + 1);
  return next !== 0x64 && next !== 0x63 && isSmall(next);
}
