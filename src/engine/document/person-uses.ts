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
