/** The noun of a name that a document goes on with: "the Commission" after "European Commission". */
import type { Kind } from '../../entity.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { writingAt } from './lines.ts';
import type { OwnName } from './own-name.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { followsOneOf, nextWord, plainWord, wordEnd } from './words.ts';

/** Nouns that keep their capital where they stand alone for one of many ("the House", "the Union" are of one). */
const NOUNS: Partial<Record<Kind, ReadonlySet<string>>> = {
  organisation: wordList(`
academy agency assembly association authority bank bureau church commission committee confederation council court
department federation fund institute institution league ministry museum organisation organization society tribunal
university`),
  agreement: wordList('accord accords agreement charter convention pact protocol treaty'),
};

/** What clubs call themselves after their town and is a word as well. Other nouns of theirs are names wherever they stand. */
const CLUBS = wordList(`
aces angels avalanche bears bills blues braves browns bucks bulls cardinals chiefs colts crew cubs dolphins dream dynamo eagles
falcons fever fire galaxy giants hawks heat jazz jets kings liberty lightning lions magic mystics nationals nets nuggets panthers
patriots pirates pistons rams rapids ravens rays reds rockets royals saints sky sparks spurs stars storm sun suns thunder
tigers titans twins vikings warriors wild wizards`);

const THE = wordList('the');
const OF = wordList('of for on');

/** The noun at a name's end, or before "of" and the like; none for a name of one word. */
export function bareHeads(name: string, kind: Kind | undefined): OwnName[] {
  const nouns = kind && NOUNS[kind];
  if (nouns === undefined) return [];
  const words = name.split(' ');
  const before = words.findIndex((word) => OF.has(word));
  const head = (before < 0 ? words.at(-1) : words[before - 1]) ?? '';
  if (words.length < 2 || !/^\p{Lu}/u.test(head)) return [];
  if (!nouns.has(head.toLowerCase()) && !(kind === 'organisation' && before < 0 && isClub(head.toLowerCase())))
    return [];
  return [{ text: head, rule: 'short form', sureness: 0.6 }];
}

/** What goes on from a name has its article. */
export const hasArticle = (text: string, start: number): boolean => followsOneOf(text, start, THE);

/** Whether what follows makes another name with it: "University of Oslo". */
export function isOfAnother(text: string, end: number): boolean {
  const from = nextWord(text, end);
  return from > 0 && OF.has(plainWord(text, from, wordEnd(text, from)));
}

const ALL = new Set(Object.values(NOUNS).flatMap((nouns) => [...nouns]));

/** Whether a word in small letters is such a noun. */
export const isHeadNoun = (small: string): boolean => ALL.has(small);

/** A club's noun that is a word; "United" is none and stands for it as it is. */
const isClub = (small: string): boolean => CLUBS.has(small) && isWord(small);

/** Whether a document's own name, in small letters, is a noun that many are called by. */
export const isBareHead = ({ rule }: Pick<OwnName, 'rule'>, small: string): boolean =>
  rule === 'short form' && isHeadNoun(small);

/** Whether the noun of a name, in small letters, stands for it: with its article, or a club's within a sentence as well. */
export function standsForName(reader: Reader, start: number, small: string): boolean {
  if (!isHeadNoun(small) && !isClub(small)) return true;
  if (writingAt(reader, start) !== 'sentence') return false;
  return hasArticle(reader.text, start) || (isClub(small) && !beginsSentence(reader, start));
}
