/** Apostrophes that some write and some do not. */
import { isWord } from '../vocabulary/is-word.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { otherFirstNames } from './nicknames.ts';

/** Words of other scripts and languages that the news writes in both ways. */
const WRITTEN = wordList(`
Ba'ath Dara'a Hawai'i Huai'an Isma'il Ja'far Ka'ba Kaua'i Lana'i Ma'ariv Ma'rib Modi'in Moloka'i Nuku'alofa O'ahu
Qur'an Ra'anana Sa'ada Sana'a Shi'a Shi'ite Shi'ites Ta'if Ta'izz Tai'an Xi'an Yan'an`);

const BY_BARE = new Map([...WRITTEN].map((word) => [word.replace("'", ''), word]));

/** What a name has in which an apostrophe may be left out or put in: a part of an expression. */
export const MAY_HAVE_APOSTROPHE = `['’‘ʻʿʼ]|\\b(?:${[...BY_BARE.keys()].join('|')})\\b`;

const WORD = /\p{Lu}\p{L}+/gu;

/** All signs that stand for one, left and right quotes, the okina and the ain. */
const SIGNS = /['’‘ʻʿʼ]/g;

/** The name without its apostrophes, and with those that its words may have. */
export const otherApostrophes = (name: string): string[] => [
  name.replace(SIGNS, ''),
  name.replace(WORD, (word) => BY_BARE.get(word) ?? word),
];

/**
 * Companies called after somebody with a name that is nobody's without its "s": not "William's", which is of William.
 */
const POSSESSIVE = /^(Ma?c\p{Lu}\p{L}+|\p{Lu}\p{L}*[bcdgklmnprtv]y)s$/u;

/** "McDonald's" of "McDonalds", where it is an organisation. */
export function withPossessive(name: string): string | undefined {
  const stem = POSSESSIVE.exec(name)?.[1];
  if (stem === undefined || isWord(stem.toLowerCase()) || otherFirstNames(stem).length > 0) return undefined;
  return `${stem}'s`;
}
