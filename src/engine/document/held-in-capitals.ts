/**
 * Strangers and compounds in lines of capitals, where every word looks like a part of a name: "MAGIC JOHNSON BUYS
 * TEAM".
 */
import { isFormOf, standsBeside } from './beside-names.ts';
import type { Language } from './languages/language.ts';
import { hasNearby } from './nearby.ts';
import type { Reader } from './reader.ts';
import type { StretchBeside } from './stretch.ts';
import { plainWord, previousWord, wordAfter } from './words.ts';

/**
 * Whether a surname of the document's own may be part of another name: unless what stands on either side is in none.
 */
export const isHeldInCapitals = (
  reader: Reader,
  stretch: Pick<StretchBeside, 'start' | 'end' | 'firstName'>,
): boolean => isHeldBefore(reader, stretch.start, stretch.firstName) || isHeldAfter(reader, stretch.start, stretch.end);

/** What is in no name before a surname: its own first name, a title, a small word, a verb, what has something. */
function isHeldBefore(reader: Reader, start: number, firstName: string | undefined): boolean {
  const { text, language } = reader;
  if (AND_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return true;
  const from = previousWord(text, start);
  if (from < 0) return false;
  const before = text.slice(from, start - 1);
  const word = plainWord(text, from, start - 1);
  // After more than an initial a sentence begins.
  if ((before.endsWith('.') && before.length > 2) || POSSESSIVE.test(before)) return false;
  if (language.particles.has(word)) return true;
  if (standsBeside(language, word) || language.isAdjective(word) || isFormOf(word, firstName?.toLowerCase()))
    return false;
  return !isVerbBefore(language, word) && !hasNearby(reader, start, word);
}

/** What is in no name after a surname: a verb, a small word, a title. A noun of the text may be: "TRUMP TOWER". */
function isHeldAfter({ text, language }: Reader, start: number, end: number): boolean {
  if (AND_AFTER.test(text.slice(end, end + 2))) return true;
  const next = wordAfter(text, end);
  if (next === undefined) return false;
  const { word } = next;
  if (standsBeside(language, word) || language.mayDo?.(word)) return false;
  // Where nouns join without a space, only somebody else's first name goes on.
  return language.capitals !== 'nouns' || language.amongNouns?.firstNames.has(plainWord(text, start, end)) === true;
}

const AND_BEFORE = /[&+] ?$/;
const AND_AFTER = /^ ?[&+]/;

const POSSESSIVE = /['’]S?$/;

/** Names end as participles and adverbs do: "FRED", "KELLY"; and in an "s", as "JAMES". */
function isVerbBefore({ capitals, acting, maySayBefore, mayDo }: Language, word: string): boolean {
  if (capitals === 'nouns') return mayDo?.(word) === true;
  if (acting?.does.has(word)) return true;
  return !/(?:ed|ly)$/.test(word) && maySayBefore(word.replace(/s$/, ''));
}
