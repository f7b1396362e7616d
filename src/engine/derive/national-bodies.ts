/**
 * What each country has one of, and its news calls by that word alone: "Congress" of "United States Congress"; and what
 * is told by its country from namesakes in others: "Labour Party" of "Labour Party (UK)".
 */
import type { Kind } from '../../entity.ts';
import { countryOf } from './country-of.ts';
import { spellingsOf } from './spellings.ts';

interface NationalBody {
  body: string;
  /** The country's English name. */
  country: string;
}

const NOUNS = [
  ...['Congress', 'Constitution', 'House of Commons', 'House of Lords', 'House of Representatives', 'Parliament'],
  ...['Senate', 'Supreme Court', 'Treasury'],
];

const BODIES = `${NOUNS.join('|')}|(?:\\p{Lu}[\\p{L}’'-]+ )+Party`;

const AFTER_COUNTRY = new RegExp(`^(?:The )?(\\p{Lu}.+?) (${BODIES})$`, 'u');
const BEFORE_COUNTRY = new RegExp(`^(?:The )?(${BODIES}) of (?:the )?(.+)$`, 'u');
const QUALIFIED = /^(.+) \((.+)\)$/u;

/** Whether a text is what the country's body with this name is called without the country. */
export function isBodyAlone(text: string, name: string, kind: Kind | undefined): boolean {
  const mayBe = NOUNS.includes(text) || (kind === 'organisation' && ENDS.test(name));
  const body = mayBe ? nationalBody(name)?.body : undefined;
  return body !== undefined && (body === text || spellingsOf(body).has(text));
}

/** How the names of all others end that are of a country. */
const ENDS = / Party(?: of .+)?$|\)$/;

/** The body that a name is of; null where it is none of a country. */
export function nationalBody(name: string): NationalBody | null {
  const [, before, last] = AFTER_COUNTRY.exec(name) ?? [];
  const [, first, of] = BEFORE_COUNTRY.exec(name) ?? QUALIFIED.exec(name) ?? [];
  const body = last ?? first;
  const country = countryOf(before ?? of ?? '');
  return body !== undefined && country !== undefined ? { body, country } : null;
}
