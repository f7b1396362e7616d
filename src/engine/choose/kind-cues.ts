/** What stands beside a name says of its kind. Where nothing is said, nothing is claimed. */
import type { Kind } from '../../entity.ts';
import type { KindCues, Language } from '../document/languages/language.ts';
import { followsOneOf, nextWord, plainWord, previousWord, wordEnd } from '../document/words.ts';

/** The kinds that the words around a stretch speak for, each once. */
export function kindsCued(text: string, start: number, end: number, { titles, locatives, cues }: Language): Kind[] {
  if (followsOneOf(text, start, titles)) return ['person'];
  const cued: Kind[] = [];
  if (followsOneOf(text, start, locatives) || followsSettled(text, start, cues)) cued.push('place');
  const next = nextWord(text, /^['’]s/.test(text.slice(end, end + 2)) ? end + 2 : end);
  if (next < 0) return cued;
  const word = plainWord(text, next, wordEnd(text, next));
  if (cues.does.has(word)) cued.push('person', 'organisation', 'place');
  else if (cues.owned.has(word)) cued.push('organisation');
  return cued;
}

/** "the state of Georgia" */
function followsSettled(text: string, start: number, { settled, of }: KindCues): boolean {
  return followsOneOf(text, start, of) && followsOneOf(text, previousWord(text, start), settled);
}
