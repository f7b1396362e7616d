/** The country that a document is about, as far as it names countries. */
import { countryOf } from '../derive/country-of.ts';
import { withoutPossessive } from '../text/possessive.ts';

/** A word with a capital. */
const NAME = /\p{Lu}[\p{L}.'’-]*/gu;

/** What stands for a country in its news. */
const SEATS: Record<string, string> = { 'Downing Street': 'United Kingdom', 'White House': 'United States' };
/** Where a report is from that names no country. */
const FROM_WASHINGTON = /^WASHINGTON(?:, \p{Lu}[\p{L}.]* \d+)?(?: \([^)\n]+\))? [—–-]/mu;

/**
 * The country whose names, adjectives and seats a text has most often; null where it has two as often, or none and is
 * not from Washington.
 */
export function homeCountry(text: string): string | null {
  const times = new Map<string, number>();
  let last = { word: '', end: -1 };
  for (const { 0: word, index } of text.matchAll(NAME)) {
    // "U.S." ends a sentence as it stands, "UK." and "Japan." do not.
    const bare = withoutPossessive(word).replace(/(?<=\p{L}{2})\.$/u, '');
    const pair = last.end === index - 1 ? `${last.word} ${bare}` : '';
    const country = countryOf(pair) ?? SEATS[pair] ?? countryOf(bare);
    if (country !== undefined) times.set(country, (times.get(country) ?? 0) + 1);
    last = { word: bare, end: index + bare.length };
  }
  const [most, next] = [...times].toSorted((a, b) => b[1] - a[1]);
  if (most === undefined) return FROM_WASHINGTON.test(text) ? 'United States' : null;
  return most[1] === next?.[1] ? null : most[0];
}
