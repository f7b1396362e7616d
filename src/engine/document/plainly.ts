/** The short way past mentions that no rule concerns: most stand between small letters. */
import type { Language } from './languages/language.ts';
import type { Reader } from './reader.ts';
import { hashIn, mayHave } from './small-words.ts';
import { isCapital, isSmall, smallStart } from './words.ts';

const SPACE = 0x20;

const NEWLINE = 0x0a;

const FULL_STOP = 0x2e;

const unitsOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)));

/** What may end a mention so that nothing after it matters. */
const ENDS = unitsOf('.,;:!?)\n"”’\'');
/** What begins an aside, which parts headlines as well. */
const ASIDES = unitsOf('-–—("“');
const DASH = 0x2014;
const COMMA = 0x2c;
/** What parts a mention from the word before it. */
const PAUSES = unitsOf(',;:!?)"”\n');

/**
 * Whether a stretch stands in the middle of a sentence, after a small word that is no particle, and no capital, number
 * or compound goes on from it: then it is no part of a longer name, and its own capital is its own. Where that is known
 * already (`isSettled`), it may begin a line, or stand after a pause, a sentence that ends in a small word or a
 * function word that begins one as well.
 */
export function standsPlainly(reader: Reader, start: number, end: number, isSettled: boolean): boolean {
  if (!goesOnPlainly(reader.text, end, isSettled)) return false;
  return (isSettled && standsApart(reader.text, start)) || followsSmallWord(reader, start, isSettled);
}

function standsApart(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return before === NEWLINE || (before === SPACE && PAUSES.has(text.charCodeAt(start - 2)));
}

function followsSmallWord({ text, language, quick }: Reader, start: number, isSettled: boolean): boolean {
  let end = start - 1;
  if (text.charCodeAt(end) !== SPACE) return false;
  if (isSettled && text.charCodeAt(end - 1) === FULL_STOP) end--;
  const from = smallStart(text, end);
  if (from === end) return false;
  if (text.charCodeAt(from - 1) === SPACE) return !mayHave(quick.particles, hashIn(text, from, end));
  return isSettled && opensFreely(text, from - 1, end, language);
}

/** Whether a word is a function word with a capital, and nothing is joined to it before: "In", "The", and not "New". */
function opensFreely(text: string, from: number, end: number, { functionWords, directions }: Language): boolean {
  if (!isCapital(text, from) || !beginsFreely(text, from)) return false;
  const word = text.slice(from, end).toLowerCase();
  return functionWords.has(word) && !directions.has(word);
}

const beginsFreely = (text: string, start: number): boolean => {
  const before = text.charCodeAt(start - 1);
  return start === 0 || before === SPACE || before === NEWLINE;
};

function goesOnPlainly(text: string, end: number, isSettled: boolean): boolean {
  const after = text.charCodeAt(end);
  // A legal form may follow: ", Inc.", ", LLC", ", Ltd".
  if (after === COMMA && 'IL'.includes(text.charAt(end + 2))) return false;
  if (after !== SPACE) return end === text.length || ENDS.has(after) || (isSettled && after === DASH);
  const next = text.charCodeAt(end + 1);
  // "US dollars", "US cents": looked at closely.
  return isSmall(next) ? next !== 0x64 && next !== 0x63 : isSettled && ASIDES.has(next);
}
