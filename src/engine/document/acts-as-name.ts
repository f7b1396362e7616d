/** Where a sentence begins, a word that is a name as well is one if it does or has what only somebody does or has. */
import type { Kind } from '../../entity.ts';
import type { Acting } from './languages/acting.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { type Word, wordAfter } from './words.ts';

/** How a word goes on that is written with an apostrophe and an s. */
const POSSESSIVE = /^['’]s(?= )/;

const ACTORS: ReadonlySet<Kind> = new Set(['person', 'organisation', 'place']);

/**
 * Whether what follows a word from `end` on says that it is a name: "Apple said", "Turkey will send", "Turkey’s
 * president", "Apple shares". Of events and concepts nothing is known so, and of works only what they are: "Time magazine".
 */
export function actsAsName({ text, language }: Reader, end: number, surface: Surface, kind: Kind | undefined): boolean {
  const { acting, heads } = language;
  if (acting === undefined) return false;
  const { small, isMonth, isTitle } = surface;
  const possessive = POSSESSIVE.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const next = wordAfter(text, end + possessive);
  if (next === undefined) return false;
  if (possessive === 0 && isPeriodical(kind, next, acting)) return true;
  if ((kind !== undefined && !ACTORS.has(kind)) || isTitle || heads.has(small)) return false;
  if (possessive === 0) return (kind === 'organisation' && acting.attached.has(next.word)) || does(text, next, acting);
  // "May’s profits" are of a month.
  const { governing, possessed, qualities } = acting;
  return (isMonth ? governing : possessed).has(beyond(text, next, qualities)?.word ?? '');
}

/** Whether a magazine or the like is what follows a name that may be of one. */
const isPeriodical = (kind: Kind | undefined, { word }: Word, { periodicals }: Acting): boolean =>
  kind !== 'person' && kind !== 'place' && periodicals.has(word);

/** The word, or the one after it where it is one of these. */
const beyond = (text: string, next: Word | undefined, these: ReadonlySet<string>): Word | undefined =>
  next !== undefined && these.has(next.word) ? wordAfter(text, next.end) : next;

/** Whether a word is what only somebody does, or an auxiliary before that: "said", "will not send". */
function does(text: string, { word, end }: Word, { does, auxiliaries, between }: Acting): boolean {
  const verb = beyond(text, wordAfter(text, end), between);
  return does.has(word) || (verb !== undefined && auxiliaries.get(word)?.has(verb.word) === true);
}
