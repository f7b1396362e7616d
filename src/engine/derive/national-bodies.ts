/**
 * What each country has one of, and its news calls by that word alone: "Congress" of "United States Congress"; and
 * parties that are told by their country from those of others: "Labour Party" of "Labour Party (UK)"; and ministries.
 */
import { canon } from '../text/canon.ts';
import { countryOf } from './country-of.ts';
import { countryNamed } from './demonyms.ts';
import { spellingsOf } from './spellings.ts';

interface NationalBody {
  body: string;
  /** The country's English name. */
  country: string;
  /** Whether it is a ministry: each country has all of them, so that news of two is full of both. */
  isMinistry: boolean;
}

const NOUNS =
  'Congress|Constitution|House of Commons|House of Lords|House of Representatives|Parliament|Senate|Supreme Court|Treasury';

/** What parties of many countries stand for by their names; "National Party" may be any of one country's. */
const IDEAS =
  "Communist|Conservative|Democratic|Green|Labou?r|Liberal|People['’]s|Progressive|Republican|Social|Socialist|Workers['’]";

const MINISTRY = String.raw`Ministry of (?:the )?\p{Lu}\p{L}+(?:(?:,| and|, and)? \p{Lu}\p{L}+)*|(?:Foreign Affairs|\p{Lu}\p{L}+) Ministry`;

const BODIES = `${NOUNS}|(?:(?:${IDEAS}) )+Party|${MINISTRY}`;

const AFTER_COUNTRY = new RegExp(`^(?:The )?(\\p{Lu}.+?) (${BODIES})$`, 'u');
const BEFORE_COUNTRY = new RegExp(`^(?:The )?(${BODIES}) (?:of (?:the )?(.+)|\\((.+)\\))$`, 'u');

/** Only these texts are such a body alone. */
const ALONE = new RegExp(`^(?:${BODIES})$`, 'iu');

/** Whether a text is what the country's body with this name is called without the country. */
export function isBodyAlone(text: string, name: string): boolean {
  const body = ALONE.test(text) ? nationalBody(name) : null;
  if (body === null) return false;
  const same = canon(text);
  return bodyForms(body).some((form) => [form, ...spellingsOf(form)].some((one) => canon(one) === same));
}

/** What a country's body is called without the country: "Foreign Ministry" too of a ministry of foreign affairs. */
export function bodyForms({ body }: NationalBody): string[] {
  const [, field] = /^Ministry of (?:the )?(\p{Lu}\p{L}+|Foreign Affairs)$/u.exec(body) ?? [];
  if (field !== undefined) return [body, `${field === 'Foreign Affairs' ? 'Foreign' : field} Ministry`];
  const [, own] = /^(.+) Ministry$/u.exec(body) ?? [];
  return own === undefined ? [body] : [body, `Ministry of ${own === 'Foreign' ? 'Foreign Affairs' : own}`];
}

/** The body that a name is of; null where it is none of a country. */
export function nationalBody(name: string): NationalBody | null {
  const [, before, last] = AFTER_COUNTRY.exec(name) ?? [];
  const [, first, of, beside] = BEFORE_COUNTRY.exec(name) ?? [];
  const body = last ?? first;
  const said = before ?? of ?? beside ?? '';
  const country = countryOf(said) ?? countryNamed(said);
  return body !== undefined && country !== undefined ? { body, country, isMinistry: /Ministry/.test(body) } : null;
}
