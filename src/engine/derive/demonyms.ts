/** Demonyms: a class of names of its own, which is off unless asked for ("Italian" for Italy). */
import { DEMONYMS_BY_COUNTRY } from './demonyms-by-country.ts';

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

/** The demonyms of the country with this English name; none for what is no country. */
export const demonymsOf = (name: string): readonly string[] => byCountry.get(name) ?? [];
