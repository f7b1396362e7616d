/** The noun of a club's name that a document goes on with: "the Heat" after "Miami Heat". */
import { isWord } from '../vocabulary/is-word.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { plainWord, previousWord, wordAfter } from './words.ts';

/** What clubs call themselves after their town and means something else as well. */
const NOUNS = wordList(`
aces angels avalanche bears bills blues braves browns bucks bulls cardinals chiefs colts crew cubs dolphins dream dynamo eagles
falcons fever fire galaxy giants hawks heat jazz jets kings liberty lightning lions magic mystics nationals nets nuggets panthers
patriots pirates pistons rams rapids ravens rays reds rockets royals saints sky sparks spurs stars storm sun suns thunder
tigers titans twins vikings warriors wild wizards`);

/** What a club does, and no weather, no dream and no music. */
const DOES = wordList(`
beat beats clinched defeated defeats drafted hosted hosts leads led lose loses lost outscored rallied scored signed
traded trailed win wins won`);

/** After a noun in the singular: a club are many. */
const ARE = wordList('are were have');

/** Before the article of who is played against. */
const BEATEN = wordList('against beat beats beating by defeat defeats defeated defeating over');

const OF = wordList('of');

/** Whether clubs are called by a noun, in small letters. */
export const isClubNoun = (small: string): boolean => NOUNS.has(small);

/**
 * Whether it is a word that says nothing of many, too, and so its club only by what that does: "Heat", and not "Bulls".
 */
export const isClubWord = (small: string): boolean => NOUNS.has(small) && isWord(small);

/** Whether what follows a club's noun makes another name with it: "the Kings of Leon". */
export const isOfAnotherThanClub = (text: string, end: number): boolean => OF.has(wordAfter(text, end)?.word ?? '');

/** Whether a club's noun, after its article, does or suffers what clubs do: "the Heat won", "a win over the Heat". */
export function actsAsClub(text: string, start: number, end: number, small: string): boolean {
  const next = wordAfter(text, end)?.word ?? '';
  if (DOES.has(next) || (ARE.has(next) && !small.endsWith('s'))) return true;
  const article = previousWord(text, start);
  const from = previousWord(text, article);
  return from >= 0 && BEATEN.has(plainWord(text, from, article - 1));
}
