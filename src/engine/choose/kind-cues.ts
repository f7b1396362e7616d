/** What stands beside a name says of its kind. Where nothing is said, nothing is claimed. */
import type { Kind } from '../../entity.ts';
import type { Language } from '../document/languages/language.ts';
import { wordList } from '../document/word-list.ts';
import { followsOneOf, nextWord, plainWord, wordEnd } from '../document/words.ts';

/** Before "of" and a place. */
const SETTLED = wordList(
  'city state republic province capital town village region government people north south east west',
);

/** What people do, and organisations and governments: works and events do not. */
const DOES = wordList('said says told tells added adds argued asked wrote writes tweeted resigned married died born');

/** What follows an organisation's name. */
const OWNED = wordList(
  'shares stock employees executives inc corp ltd plc shareholders subsidiary staff spokesman spokeswoman',
);

/** The kinds that the words around a stretch speak for, each once. */
export function kindsCued(text: string, start: number, end: number, { titles, locatives }: Language): Kind[] {
  if (followsOneOf(text, start, titles)) return ['person'];
  const cued: Kind[] = [];
  if (followsOneOf(text, start, locatives) || followsSettled(text, start)) cued.push('place');
  const next = nextWord(text, /^['’]s/.test(text.slice(end, end + 2)) ? end + 2 : end);
  if (next < 0) return cued;
  const word = plainWord(text, next, wordEnd(text, next));
  if (DOES.has(word)) cued.push('person', 'organisation', 'place');
  else if (OWNED.has(word)) cued.push('organisation');
  return cued;
}

/** "the state of Georgia" */
const followsSettled = (text: string, start: number): boolean =>
  text.slice(start - 4, start) === ' of ' && followsOneOf(text, start - 3, SETTLED);
