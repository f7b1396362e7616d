/** The noun of a name that a document goes on with: "the Commission" after "European Commission". */
import type { Kind } from '../../entity.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { OwnName } from './own-name.ts';
import { followsOneOf, nextWord, plainWord, wordEnd } from './words.ts';

/** Nouns that keep their capital where they stand alone for one of many ("the House", "the Union" are of one). */
const NOUNS: Partial<Record<Kind, ReadonlySet<string>>> = {
  organisation: wordList(`
academy agency assembly association authority bank bureau church commission committee confederation council court
department federation fund institute institution league ministry museum organisation organization society tribunal
university`),
  agreement: wordList('accord accords agreement charter convention pact protocol treaty'),
};

const THE = wordList('the');
const OF = wordList('of for on');

/** The noun at a name's end, or before "of" and the like; none for a name of one word. */
export function bareHeads(name: string, kind: Kind | undefined): OwnName[] {
  const nouns = kind && NOUNS[kind];
  if (nouns === undefined) return [];
  const words = name.split(' ');
  const before = words.findIndex((word) => OF.has(word));
  const head = (before < 0 ? words.at(-1) : words[before - 1]) ?? '';
  if (words.length < 2 || !/^\p{Lu}/u.test(head) || !nouns.has(head.toLowerCase())) return [];
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

/** Whether a document's own name, in small letters, is such a noun. */
export const isBareHead = ({ rule }: Pick<OwnName, 'rule'>, small: string): boolean =>
  rule === 'short form' && isHeadNoun(small);
