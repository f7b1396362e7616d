/** The noun of a name that a document goes on with: "the Commission" after "European Commission". */
import type { Kind } from '../../entity.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { actsAsClub, isClubNoun, isClubWord, isOfAnotherThanClub } from './club-nouns.ts';
import { hasItsArticle } from './languages/first-noun.ts';
import type { Language } from './languages/language.ts';
import { writingAt } from './lines.ts';
import { isOfOffice, isPartyNoun } from './noun-party.ts';
import type { OwnName } from './own-name.ts';
import type { Reader } from './reader.ts';
import { followsOneOf, wordAfter } from './words.ts';

/** Nouns that keep their capital where they stand alone for one of many ("the House", "the Union" are of one). */
const NOUNS: Partial<Record<Kind, ReadonlySet<string>>> = {
  organisation: wordList(`
academy agency assembly association authority bank bureau church commission committee confederation council court
department federation foundation fund herald institute institution journal league ministry museum observatory
organisation organization post society times tribunal tribune university`),
  agreement: wordList('accord accords agreement charter convention pact protocol treaty'),
};

const THE = wordList('the');
const OF = wordList('of for on');

/** The noun at a name's end, or before "of" and the like, or at its beginning; none for a name of one word. */
export function bareHeads(name: string, kind: Kind | undefined, { firstNoun }: Language): OwnName[] {
  const nouns = firstNoun && kind === 'organisation' ? firstNoun.nouns : kind && NOUNS[kind];
  if (nouns === undefined) return [];
  const words = name.split(' ');
  const before = words.findIndex((word) => OF.has(word));
  const head = (firstNoun ? words[0] : before < 0 ? words.at(-1) : words[before - 1]) ?? '';
  if (words.length < 2 || !/^\p{Lu}/u.test(head)) return [];
  if (!nouns.has(head.toLowerCase()) && !(kind === 'organisation' && before < 0 && isClubWord(head.toLowerCase())))
    return [];
  return [{ text: head, rule: 'short form', sureness: 0.6 }];
}

/** What goes on from a name has its article. */
export const hasArticle = (text: string, start: number): boolean => followsOneOf(text, start, THE);

/** Whether what follows makes another name with it: "University of Oslo". */
export function isOfAnother({ text, language }: Reader, end: number): boolean {
  const next = wordAfter(text, end)?.word ?? '';
  return language.firstNoun?.another.test(next) ?? OF.has(next);
}

const ALL = new Set(Object.values(NOUNS).flatMap((nouns) => [...nouns]));

/** Whether a word in small letters is such a noun. */
export const isHeadNoun = (small: string): boolean => ALL.has(small);

/** Whether a document's own name, in small letters, is a noun that many are called by. */
export const isBareHead = ({ rule }: Pick<OwnName, 'rule'>, small: string, { firstNoun }: Language): boolean =>
  rule === 'short form' && (firstNoun?.nouns ?? ALL).has(small);

/**
 * Whether the noun of a name, in small letters, stands for it: with its article, and a club's by what it does as well.
 */
export function standsForName(reader: Reader, start: number, end: number, small: string): boolean {
  const { text, language } = reader;
  const { firstNoun } = language;
  if (firstNoun?.nouns.has(small))
    return writingAt(reader, start) === 'sentence' && hasItsArticle(firstNoun, text, start);
  if (isPartyNoun(small) && isOfOffice(reader, start, end)) return false;
  if (isClubNoun(small) && isOfAnotherThanClub(text, end)) return false;
  if (!isHeadNoun(small) && !isClubWord(small)) return true;
  if (writingAt(reader, start) !== 'sentence' || !hasArticle(text, start)) return false;
  return isHeadNoun(small) || actsAsClub(text, start, end, small);
}
