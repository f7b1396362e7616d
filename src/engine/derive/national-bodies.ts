/** What each country has one of, and its news calls by that word alone: "Congress" of "United States Congress". */
import { countryOf } from './country-of.ts';

interface NationalBody {
  body: string;
  /** The country's English name. */
  country: string;
}

const BODIES =
  'Congress|Constitution|House of Commons|House of Lords|House of Representatives|Parliament|Senate|Supreme Court|Treasury';

const NOUNS: ReadonlySet<string> = new Set(BODIES.split('|'));

const AFTER_COUNTRY = new RegExp(`^(?:The )?(\\p{Lu}.+?) (${BODIES})$`, 'u');
const BEFORE_COUNTRY = new RegExp(`^(?:The )?(${BODIES}) (?:of (?:the )?(.+)|\\((.+)\\))$`, 'u');

/** Whether a text is the noun alone of the country's body with this name. */
export const isBodyAlone = (text: string, name: string): boolean =>
  NOUNS.has(text) && nationalBody(name)?.body === text;

/** The body that a name is of; null where it is none of a country. */
export function nationalBody(name: string): NationalBody | null {
  const [, before, last] = AFTER_COUNTRY.exec(name) ?? [];
  const [, first, of, beside] = BEFORE_COUNTRY.exec(name) ?? [];
  const body = last ?? first;
  const country = countryOf(before ?? of ?? beside ?? '');
  return body !== undefined && country !== undefined ? { body, country } : null;
}
