/**
 * What each country has one of, and its news calls by that word alone: "Congress" of "United States Congress"; and
 * parties that are told by their country from those of others: "Labour Party" of "Labour Party (UK)".
 */
import { canon } from '../text/canon.ts';
import { countryOf } from './country-of.ts';
import { spellingsOf } from './spellings.ts';

interface NationalBody {
  body: string;
  /** The country's English name. */
  country: string;
}

const NOUNS =
  'Congress|Constitution|House of Commons|House of Lords|House of Representatives|Parliament|Senate|Supreme Court|Treasury';

/** What parties of many countries stand for by their names; "National Party" may be any of one country's. */
const IDEAS =
  "Communist|Conservative|Democratic|Green|Labou?r|Liberal|People['’]s|Progressive|Republican|Social|Socialist|Workers['’]";

const BODIES = `${NOUNS}|(?:(?:${IDEAS}) )+Party`;

const AFTER_COUNTRY = new RegExp(`^(?:The )?(\\p{Lu}.+?) (${BODIES})$`, 'u');
const BEFORE_COUNTRY = new RegExp(`^(?:The )?(${BODIES}) (?:of (?:the )?(.+)|\\((.+)\\))$`, 'u');

/** Only these texts are such a body alone. */
const ALONE = new RegExp(`^(?:${BODIES})$`, 'iu');

/** Whether a text is what the country's body with this name is called without the country. */
export function isBodyAlone(text: string, name: string): boolean {
  const body = ALONE.test(text) ? nationalBody(name)?.body : undefined;
  if (body === undefined) return false;
  const same = canon(text);
  return [body, ...spellingsOf(body)].some((one) => canon(one) === same);
}

/** The body that a name is of; null where it is none of a country. */
export function nationalBody(name: string): NationalBody | null {
  const [, before, last] = AFTER_COUNTRY.exec(name) ?? [];
  const [, first, of, beside] = BEFORE_COUNTRY.exec(name) ?? [];
  const body = last ?? first;
  const country = countryOf(before ?? of ?? beside ?? '');
  return body !== undefined && country !== undefined ? { body, country } : null;
}
