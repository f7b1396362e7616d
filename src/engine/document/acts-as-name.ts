/** Where a sentence begins, a word that is a name as well is one if it does or has what only somebody does or has. */
import type { Kind } from '../../entity.ts';
import type { Acting } from './languages/acting.ts';
import type { Language } from './languages/language.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { isCapital, nextWord, type Word, wordAfter, wordEnd } from './words.ts';

/** How a word goes on that is written with an apostrophe and an s. */
const POSSESSIVE = /^['’]s(?= )/;

const ACTORS: ReadonlySet<Kind> = new Set(['person', 'organisation', 'place']);

/**
 * Whether what follows a word from `end` on says that it is a name: "Apple said", "Turkey will send", "Turkey’s
 * president", "Apple shares". Of events and concepts nothing is known so, and of works only what they are: "Time
 * magazine".
 */
export function actsAsName({ text, language }: Reader, end: number, surface: Surface, kind: Kind | undefined): boolean {
  const { acting, heads } = language;
  if (acting === undefined) return false;
  const { small, isMonth, isTitle } = surface;
  const possessive = POSSESSIVE.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const next = wordAfter(text, end + possessive);
  if (next === undefined) return false;
  if (possessive === 0 && isPeriodical(kind, next, acting)) return !isTopic(text, small, next, acting);
  if (kind !== undefined && !ACTORS.has(kind)) return false;
  if (isTitle || heads.has(small) || acting.nouns.has(small)) return false;
  if (possessive > 0) {
    // "May’s profits" are of a month.
    const { governing, possessed, qualities } = acting;
    return (isMonth ? governing : possessed).has(beyond(text, next, qualities)?.word ?? '');
  }
  if (kind === 'organisation' && acting.attached.has(next.word))
    return !acting.branches.has(small) && isSaidOf(text, next.end, language);
  if (next.word === 'and') return doesAfter(text, namesAfter(text, next.end), language, acting);
  if (next.word !== 'on') return does(text, next, language, acting);
  // "Apple on Monday announced": "Turkey on Thursday is a tradition".
  const day = dayAfter(text, end, language);
  const verb = day && wordAfter(text, day.end);
  return verb !== undefined && (acting.does.has(verb.word) || acting.did.has(verb.word));
}

/** Whether a magazine or the like is what follows a name that may be of one. */
const isPeriodical = (kind: Kind | undefined, { word }: Word, { periodicals }: Acting): boolean =>
  kind !== 'person' && kind !== 'place' && periodicals.has(word);

/** Whether a word says what a periodical is about: "science magazine Nature", "fashion magazines". */
const isTopic = (text: string, small: string, { end }: Word, { branches, nouns }: Acting): boolean =>
  branches.has(small) || (nouns.has(small) && isCapital(text, nextWord(text, end)));

/**
 * Whether somebody's name or what they did follows what a company has: "Apple CEO Tim Cook", and not "Block employees
 * from".
 */
function isSaidOf(text: string, end: number, { acting, functionWords, mayDo }: Language): boolean {
  const next = wordAfter(text, end);
  if (next === undefined) return false;
  const { word } = next;
  if (acting?.does.has(word) || acting?.auxiliaries.has(word)) return true;
  if (functionWords.has(word)) return false;
  return isCapital(text, end + 1) || (mayDo?.(word) === true && !/(?:s|ing)$/.test(word));
}

/** The day in "on Monday". */
function dayAfter(text: string, end: number, { calendar }: Language): Word | undefined {
  const on = wordAfter(text, end);
  const day = on?.word === 'on' ? wordAfter(text, on.end) : undefined;
  return day !== undefined && calendar.has(day.word) ? day : undefined;
}

/** The word, or the one after it where it is one of these. */
const beyond = (text: string, next: Word | undefined, these: ReadonlySet<string>): Word | undefined =>
  next !== undefined && these.has(next.word) ? wordAfter(text, next.end) : next;

/** Whether a word is what only somebody does, or an auxiliary before that: "said", "denied it", "will not send". */
function does(text: string, { word, end }: Word, language: Language, acting: Acting): boolean {
  if (acting.does.has(word)) return true;
  if (acting.doesTo.has(word)) return hasObject(text, end, language, acting);
  const verb = beyond(text, wordAfter(text, end), acting.between);
  return verb !== undefined && acting.auxiliaries.get(word)?.has(verb.word) === true;
}

/** Whether what was done has an object or a day: "denied reports", "agreed to send", and not "denied to families". */
function hasObject(text: string, end: number, language: Language, { objects, infinitives }: Acting): boolean {
  const next = wordAfter(text, end);
  if (next === undefined) return false;
  if (next.word === 'to') return infinitives.has(wordAfter(text, next.end)?.word ?? '');
  const isObject = objects.has(next.word) || !language.functionWords.has(next.word);
  return isObject || dayAfter(text, end, language) !== undefined;
}

function doesAfter(text: string, end: number, language: Language, acting: Acting): boolean {
  const next = wordAfter(text, end);
  return next !== undefined && does(text, next, language, acting);
}

/** Words of the longest name that is looked past. */
const MOST = 4;

/** Where the name after `end` ends; `end` where there is none. */
function namesAfter(text: string, end: number): number {
  let to = end;
  for (let words = 0; words < MOST; words++) {
    const from = nextWord(text, to);
    if (from < 0 || !isCapital(text, from)) break;
    to = wordEnd(text, from);
  }
  return to;
}
