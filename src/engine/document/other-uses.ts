/** Uses of a name in which its bearer is not meant. */
import type { Kind } from '../../entity.ts';
import type { Language } from './languages/language.ts';
import type { Name } from './naming.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { followsOneOf, isCapital, nextWord, plainWord, wordEnd } from './words.ts';

/**
 * Whether somebody's name is that of a thing ("do a Santorum", "my Picasso"): it has an article, and no noun follows
 * that it could belong to.
 */
export function isThing(
  { text, language }: Reader,
  start: number,
  end: number,
  surface: Surface,
  kind: Kind | undefined,
): boolean {
  if (kind !== 'person' || surface.several || !followsOneOf(text, start, language.oneOfMany)) return false;
  return isLastOfItsWords(text, end, language);
}

/** The word that no company has before its own. */
const THE = new Set(['the']);

/** A company's name without what makes it one is less sure than this. */
const SHORTENED = 0.8;

/** Whether the short name of a company is that of an index: "the Dow rose", of Dow Inc. */
export function isIndex(
  { text, language }: Reader,
  start: number,
  end: number,
  { kind, rule, of, sureness, isNational, surface }: Name,
): boolean {
  if (kind !== 'organisation' || rule !== 'variant' || sureness > SHORTENED || surface.several) return false;
  // "The Senate has passed", "the Democrats are": of no company.
  if (!of.startsWith(`${surface.text} `) || isNational) return false;
  return followsOneOf(text, start, THE) && isLastOfItsWords(text, end, language);
}

/** Whether nothing follows that what is named could belong to: no name and no noun. */
function isLastOfItsWords(text: string, end: number, { functionWords }: Language): boolean {
  const from = nextWord(text, end);
  return from < 0 || (!isCapital(text, from) && functionWords.has(plainWord(text, from, wordEnd(text, from))));
}

/**
 * Whether the adjective of a country, as a short name of an organisation or the like, is only the adjective: what it
 * names follows ("the Afghan team" of the Afghan Girls Robotics Team), or it names nothing.
 */
export function isAdjective(
  { text, language }: Reader,
  end: number,
  surface: Surface,
  kind: Kind | undefined,
  of: string,
): boolean {
  if (kind === undefined || kind === 'place' || kind === 'person' || kind === 'concept') return false;
  if (!language.isAdjective(surface.small) || surface.text === of) return false;
  const from = nextWord(text, end);
  if (from < 0) return true;
  return !of
    .toLowerCase()
    .split(' ')
    .includes(plainWord(text, from, wordEnd(text, from)));
}
