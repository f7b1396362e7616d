/** The country that a word names or is the adjective of. */
import { COUNTRIES, countryNamed, demonymsOf } from './demonyms.ts';
import { wellKnownAs } from './well-known.ts';

const byWord = new Map<string, string>();
for (const country of COUNTRIES) {
  for (const word of [country, ...demonymsOf(country), ...wellKnownAs(country)]) {
    if (!byWord.has(word)) byWord.set(word, country);
  }
}

/** The English name of the country with this name, short name, adjective or people; "Italy" of "Italian". */
export const countryOf = (word: string): string | undefined => byWord.get(word);

/** The same, and by what a state calls itself: "Congo" of "Republic of the Congo". */
export const stateOf = (name: string): string | undefined => countryOf(name) ?? countryNamed(name);
