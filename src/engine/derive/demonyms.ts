/** Demonyms: a class of names of its own, which is off unless asked for ("Italian" for Italy). */
import { DEMONYMS_BY_COUNTRY } from './demonyms-by-country.ts';
import { wellKnownAs } from './well-known.ts';

const byCountry = new Map(
  DEMONYMS_BY_COUNTRY.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [country = '', demonyms = ''] = line.split(':');
      return [country, demonyms.split(' ').map((one) => one.replaceAll('_', ' '))];
    }),
);

/** The English names of countries. */
export const COUNTRIES: readonly string[] = [...byCountry.keys()];

/** Of whole continents, and what stands for the whole of a people; adjectives as well. */
const OTHERS =
  'african asian european arab english scottish welsh catalan kurdish flemish bavarian texan californian latin korean jewish muslim christian islamic catholic'.split(
    ' ',
  );

const all = new Set([...[...byCountry.values()].flat().map((one) => one.toLowerCase()), ...OTHERS]);

/** Whether a word in small letters is the adjective of a country, or one of its people. */
export const isDemonym = (word: string): boolean => all.has(word);

/** Whether this is the English name of a country. */
export const isCountry = (name: string): boolean => byCountry.has(name);

/** The country by what else everybody calls it: "Burma", "United States of America". */
const byOtherName = new Map(COUNTRIES.flatMap((country) => wellKnownAs(country).map((other) => [other, country])));

const byAdjective = new Map([...byCountry].flatMap(([country, words]) => words.map((word) => [word, country])));

/** What states call themselves, before their name: "Islamic Republic of Iran". */
const OFFICIAL =
  /^(?:(?:Arab|Bolivarian|Democratic|Federal|Federative|Hashemite|Islamic|People[’']s|Socialist|United) )*(?:Republic|Kingdom|Commonwealth|Principality|Grand Duchy) of (?:the )?(?=\p{Lu})/u;

/** What states call themselves, after their adjective: "Russian Federation". */
const UNION = /^(\S+) (?:Republic|Federation|Confederation)$/;

/** The demonyms of the country with this English name, in full or short; none for what is no country. */
export const demonymsOf = (name: string): readonly string[] =>
  byCountry.get(name) ?? byCountry.get(countryNamed(name) ?? '') ?? [];

/** The country that one of its other names stands for: "Russia" for "Russian Federation". */
export function countryNamed(name: string): string | undefined {
  const bare = name.startsWith('The ') ? name.slice(4) : name;
  // Of the two that are called after China, this is Taiwan.
  if (bare === 'Republic of China') return 'Taiwan';
  const short = bare.includes(' of ') ? bare.replace(OFFICIAL, '') : bare;
  if (byCountry.has(short)) return short;
  return byOtherName.get(short) ?? byAdjective.get(UNION.exec(short)?.[1] ?? '');
}
