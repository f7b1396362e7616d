/** Headlines in title case, in which the word beside a place says by no capital whether it is part of a longer name. */

import { otherFirstNames } from '../derive/nicknames.ts';
import { standsBeside } from './beside-names.ts';
import { writingAt } from './lines.ts';
import type { Holder } from './longer-name.ts';
import { hasWord } from './ordinary-words.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { isWordly, plainWord, wordAfter } from './words.ts';

/** Places at which the text is looked at for one name: whoever is in a headline is soon named in a sentence. */
const MOST = 8;

/**
 * Whether a place in a headline is the surname of somebody whose first name begins at `from`: by what the text below
 * calls them, or where only somebody does what follows ("Jim Paris Arrested"). After a word that nobody knows as a first
 * name, which may be of the place ("Snowbound Detroit"), that says nothing for the text.
 */
export function holderInHeadline(reader: Reader, from: number, start: number, end: number): Holder {
  const { text, language, headline, below } = reader;
  if (from < headline.start || end > headline.end) return 'none';
  const word = plainWord(text, from, start - 1);
  if (standsBeside(language, word) || language.directions.has(word)) return 'none';
  if (language.isAdjective(word) || language.maySayBefore(word)) return 'none';
  if (isNamedBelow(reader, text.slice(from, end), word)) return 'person';
  if (language.cues.lives?.has(wordAfter(text, end)?.word ?? '') !== true) return 'none';
  if (hasWord((below ?? reader).text, word)) return 'none';
  return otherFirstNames(text.slice(from, start - 1)).length > 0 ? 'person' : 'longer name';
}

/** Whether a name in a headline is the beginning of what the text below has up to `to`: "Paris Hilton", "China Mobile". */
export function goesOnBelow(reader: Reader, start: number, to: number): boolean {
  const { text, headline } = reader;
  if (start < headline.start || to > headline.end) return false;
  const name = text.slice(start, to).replace(/['’]s?$/, '');
  return isNamedBelow(reader, name, name.slice(0, name.indexOf(' ')).toLowerCase());
}

/** Whether a sentence has the name, not at its beginning if its first word may be another one there. */
function isNamedBelow(reader: Reader, name: string, word: string): boolean {
  const { below, headline } = reader;
  const { text } = below ?? reader;
  let at = below === null ? headline.end : 0;
  for (let times = 0; times < MOST; times++) {
    at = text.indexOf(name, at);
    if (at < 0) return false;
    const isWhole = !isWordly(text, at - 1) && !isWordly(text, at + name.length);
    const isSaid = isWhole && writingAt(below ?? reader, at) === 'sentence';
    if (isSaid && (!beginsSentence(below ?? reader, at) || !hasWord(text, word))) return true;
    at += name.length;
  }
  return false;
}
