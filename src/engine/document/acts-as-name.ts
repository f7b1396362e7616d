/** Where a sentence begins, a word that is a name as well is one if it does or has what only somebody does or has. */
import type { Kind } from '../../entity.ts';
import type { Acting } from './languages/acting.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { isCapital, nextWord, plainWord, wordEnd } from './words.ts';

/** How a word goes on that is written with an apostrophe and an s. */
const POSSESSIVE = /^['’]s(?= )/;

const ACTORS: ReadonlySet<Kind> = new Set(['person', 'organisation', 'place']);

/**
 * Whether what follows a word from `end` on says that it is a name: "Apple said", "Turkey will send", "Turkey’s
 * president", "Apple shares". Of events and concepts nothing is known so, and of works only what they are: "Time magazine".
 */
export function actsAsName({ text, language }: Reader, end: number, surface: Surface, kind: Kind | undefined): boolean {
  const { acting, heads, calendar } = language;
  if (acting === undefined) return false;
  const { small, isMonth, isTitle } = surface;
  if (isPeriodical(text, end, kind, acting)) return !acting.branches.has(small) && !acting.nouns.has(small);
  if (kind !== undefined && !ACTORS.has(kind)) return false;
  if (isTitle || heads.has(small) || acting.nouns.has(small)) return false;
  const possessive = POSSESSIVE.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const next = wordAfter(text, end + possessive);
  if (next === undefined) return false;
  if (possessive > 0) {
    // "May’s profits" are of a month.
    const { governing, possessed, qualities } = acting;
    return (isMonth ? governing : possessed).has(beyond(text, next, qualities)?.word ?? '');
  }
  if (kind === 'organisation' && acting.attached.has(next.word)) return !acting.branches.has(small);
  if (next.word === 'and') return doesAfter(text, namesAfter(text, next.end), acting);
  if (next.word !== 'on') return does(text, next, acting);
  // "Apple on Monday announced": "Turkey on Thursday is a tradition".
  const day = wordAfter(text, next.end);
  const verb = day !== undefined && calendar.has(day.word) ? wordAfter(text, day.end) : undefined;
  return verb !== undefined && (acting.does.has(verb.word) || acting.did.has(verb.word));
}

/** Whether a magazine or the like is what follows a name that may be of one. */
const isPeriodical = (text: string, end: number, kind: Kind | undefined, { periodicals }: Acting): boolean =>
  kind !== 'person' && kind !== 'place' && periodicals.has(wordAfter(text, end)?.word ?? '');

interface Word {
  word: string;
  end: number;
}

function wordAfter(text: string, end: number): Word | undefined {
  const from = nextWord(text, end);
  if (from < 0) return undefined;
  const to = wordEnd(text, from);
  return { word: plainWord(text, from, to), end: to };
}

/** The word, or the one after it where it is one of these. */
const beyond = (text: string, next: Word | undefined, these: ReadonlySet<string>): Word | undefined =>
  next !== undefined && these.has(next.word) ? wordAfter(text, next.end) : next;

/** Whether a word is what only somebody does, or an auxiliary before that: "said", "will not send". */
function does(text: string, { word, end }: Word, acting: Acting): boolean {
  if (acting.does.has(word)) return true;
  const verb = beyond(text, wordAfter(text, end), acting.between);
  return verb !== undefined && acting.auxiliaries.get(word)?.has(verb.word) === true;
}

function doesAfter(text: string, end: number, acting: Acting): boolean {
  const next = wordAfter(text, end);
  return next !== undefined && does(text, next, acting);
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
