/** Uses of somebody's name in which nobody is meant: a thing, an office, a noun. */
import type { Kind } from '../../entity.ts';
import { hasArticle } from './bare-heads.ts';
import type { OtherUse } from './other-use.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { followsArticle, followsOneOf, isLastOfItsWords, wordAfter } from './words.ts';

/** Whether a name may be that of a thing: somebody's in one word. */
export const mayBeThing = ({ several }: Surface, kind: Kind | undefined): boolean => kind === 'person' && !several;

/**
 * Whether somebody's name is that of a thing ("do a Santorum", "my Picasso"): it has an article, and no noun follows
 * that it could belong to, nor a compound: "a Trump-backed candidate".
 */
export const isThing: OtherUse = ({ text, language }, start, end) =>
  text[end] !== '-' && followsOneOf(text, start, language.oneOfMany) && isLastOfItsWords(text, end, language);

/** UTF-16 units after a name in which its number stands. */
const NUMBERED = 8;

/** The number of a king or a pope; "Federer V Murray" is a match. */
const NUMBER = /^ (II|III|IV|V(?! \p{Lu})|VI{1,3}|IX|XI{0,3}|XIV|XVI{0,2})(?![\p{L}\d.'’-])/u;

const OWN_NUMBER = /(?<= )[IVX]+$/;

/** Whether another than the king or pope of one number is meant by that after a name: "King Charles V", no third. */
export const isOfAnotherNumber: OtherUse = ({ text }, _, end, { of }) => {
  if (!'IVX'.includes(text.charAt(end + 1))) return false;
  const number = NUMBER.exec(text.slice(end, end + NUMBERED))?.[1];
  const own = OWN_NUMBER.exec(of)?.[0];
  return number !== undefined && own !== undefined && own !== number;
};

/** Whether a surname is the office that its letters say: "the King", "a Bishop", "Bishop of Rome". */
export function isOffice({ text, language }: Reader, start: number, end: number, { isTitle }: Surface): boolean {
  if (!isTitle) return false;
  const { articles, oneOfMany, cues } = language;
  if (hasArticle(text, start) || followsOneOf(text, start, articles) || followsOneOf(text, start, oneOfMany))
    return true;
  return cues.of.has(wordAfter(text, end)?.word ?? '');
}

/** Whether a surname is the noun that its letters are, where nouns have capitals: "ein Wolf". */
export const isOrdinaryNoun = ({ text, language }: Reader, start: number, { isWord }: Surface): boolean =>
  isWord && language.capitals === 'nouns' && followsArticle(text, start, language);
