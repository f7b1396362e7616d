/** Headlines in title case, in which the word beside a place says by no capital whether it is part of a longer name. */

import { withoutPossessive } from '../text/possessive.ts';
import { standsBeside } from './beside-names.ts';
import { writingAt } from './lines.ts';
import { hasWord } from './nearby.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import type { Holder } from './stretch.ts';
import { isCapital, isWordly, nextWord, plainWord } from './words.ts';

/** Places at which the text is looked at for one name: whoever is in a headline is soon named in a sentence. */
const MOST = 8;

/**
 * Whether the text below a headline calls somebody so who has a place in it for a surname, with the first name at
 * `from`.
 */
export function holderInHeadline(reader: Reader, from: number, start: number, end: number): Holder {
  const { text, language, headline } = reader;
  if (from < headline.start || end > headline.end) return 'none';
  const word = plainWord(text, from, start - 1);
  if (standsBeside(language, word) || language.directions.has(word)) return 'none';
  if (language.isAdjective(word) || language.maySayBefore(word)) return 'none';
  return isNamedBelow(reader, text.slice(from, end), word) ? 'person' : 'none';
}

/**
 * Whether a name in a headline is the beginning of what the text below calls something, up to `to`: "Paris Hilton". A
 * name that is longer there is another thing's: "Iran Nuclear Agreement Review Act" below "Iran Nuclear Talks Resume".
 */
export function goesOnBelow(reader: Reader, start: number, to: number): boolean {
  const { text, headline } = reader;
  if (start < headline.start || to > headline.end) return false;
  const name = withoutPossessive(text.slice(start, to));
  return isNamedBelow(reader, name, name.slice(0, name.indexOf(' ')).toLowerCase(), endsName);
}

type Ending = (text: string, end: number) => boolean;

const endsWord: Ending = (text, end) => !isWordly(text, end);
const endsName: Ending = (text, end) => endsWord(text, end) && !(nextWord(text, end) > 0 && isCapital(text, end + 1));

/** Whether a sentence has the name, not at its beginning if its first word may be another one there. */
function isNamedBelow(reader: Reader, name: string, word: string, ends = endsWord): boolean {
  const { below, headline } = reader;
  const { text } = below ?? reader;
  let at = below === null ? headline.end : 0;
  for (let times = 0; times < MOST; times++) {
    at = text.indexOf(name, at);
    if (at < 0) return false;
    const isWhole = !isWordly(text, at - 1) && ends(text, at + name.length);
    const isSaid = isWhole && writingAt(below ?? reader, at) === 'sentence';
    if (isSaid && (!beginsSentence(below ?? reader, at) || !hasWord(text, word))) return true;
    at += name.length;
  }
  return false;
}
