/** What stands beside a name says of its kind. Where nothing is said, nothing is claimed. */
import type { Kind } from '../../entity.ts';
import type { KindCues, Language } from '../document/languages/language.ts';
import { followsOneOf, previousWord, wordAfter } from '../document/words.ts';

/** The kinds that the words around a stretch speak for, each once. */
export function kindsCued(text: string, start: number, end: number, { titles, locatives, cues }: Language): Kind[] {
  if (followsOneOf(text, start, titles)) return ['person'];
  const cued: Kind[] = [];
  if (followsOneOf(text, start, locatives) || followsSettled(text, start, cues)) cued.push('place');
  const word = wordAfter(text, /^['’]s/.test(text.slice(end, end + 2)) ? end + 2 : end)?.word ?? '';
  if (cues.does.has(word)) cued.push('person', 'organisation', 'place');
  else if (cues.owned.has(word)) cued.push('organisation');
  return cued;
}

/** "the state of Georgia" */
function followsSettled(text: string, start: number, { settled, of }: KindCues): boolean {
  return followsOneOf(text, start, of) && followsOneOf(text, previousWord(text, start), settled);
}
