/** Uses of a name in which its bearer is not meant. */
import type { Kind } from '../../entity.ts';
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
  const from = nextWord(text, end);
  return from < 0 || (!isCapital(text, from) && language.functionWords.has(plainWord(text, from, wordEnd(text, from))));
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
