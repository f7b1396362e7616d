/** The country that a document is about, as far as it names countries. */
import { countryOf } from '../derive/country-of.ts';
import { withoutPossessive } from '../text/possessive.ts';

/** A word with a capital. */
const NAME = /\p{Lu}[\p{L}.'’-]*/gu;

/** What stands for a country in its news; of Washington only what says where a report is from. */
const SEATS: Record<string, string> = {
  'Capitol Hill': 'United States',
  'Downing Street': 'United Kingdom',
  WASHINGTON: 'United States',
  Westminster: 'United Kingdom',
  'White House': 'United States',
};

/** What others of its parts are called is said of it; "English" is a language. */
const PARTS: Record<string, string> = {
  England: 'United Kingdom',
  'Northern Ireland': 'United Kingdom',
  Scotland: 'United Kingdom',
  Wales: 'United Kingdom',
};

/** The country whose names, adjectives and seats a text has most often; null where it names none, or two as often. */
export function homeCountry(text: string): string | null {
  const times = new Map<string, number>();
  let last = { word: '', end: -1 };
  for (const { 0: word, index } of text.matchAll(NAME)) {
    // "U.S." ends a sentence as it stands, "UK." and "Japan." do not.
    const bare = withoutPossessive(word).replace(/(?<=\p{L}{2})\.$/u, '');
    const pair = last.end === index - 1 ? `${last.word} ${bare}` : '';
    const named = countryOf(pair) ?? SEATS[pair] ?? countryOf(bare) ?? SEATS[bare];
    const country = (bare !== 'English' && PARTS[named ?? '']) || named;
    if (country !== undefined) times.set(country, (times.get(country) ?? 0) + 1);
    last = { word: bare, end: index + bare.length };
  }
  const [most, next] = [...times].toSorted((a, b) => b[1] - a[1]);
  return most === undefined || most[1] === next?.[1] ? null : most[0];
}
