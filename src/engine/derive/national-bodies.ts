/**
 * What each country has one of, and its news calls by that word alone: "Congress" of "United States Congress"; and
 * parties that are told by their country from those of others: "Labour Party" and "Labour" of "Labour Party (UK)"; and
 * ministries.
 */
import { canon } from '../text/canon.ts';
import { stateOf } from './country-of.ts';
import { partyNoun } from './party-members.ts';
import { spellingsOf } from './spellings.ts';

export interface NationalBody {
  /** What it is called without its country, in full and by its noun. */
  names: readonly string[];
  /** The country's English name. */
  country: string;
  /** Whether it is a ministry: each country has all of them, so that news of two is full of both. */
  isMinistry: boolean;
}

const NOUNS =
  'Congress|Constitution|Constitutional Court|High Court|House of Commons|House of Lords|House of Representatives|National Assembly|Parliament|Senate|Supreme Court|Treasury';

/** What parties of many countries stand for by their names; "National Party" may be any of one country's. */
const IDEAS =
  "Communist|Conservative|Democratic|Green|Labou?r|Liberal|People['’]s|Progressive|Republican|Social|Socialist|Workers['’]";

/** Parties that are called by their members. */
const MEMBERS = '(?:Christian|Liberal|Social) Democrat';

const MINISTRY = String.raw`Ministry of (?:the )?\p{Lu}\p{L}+(?:(?:,| and|, and)? \p{Lu}\p{L}+)*|(?:Foreign Affairs|\p{Lu}\p{L}+) Ministry`;

const BODIES = `${NOUNS}|(?:(?:${IDEAS}) )+(?:Alliance|Party)|${MEMBERS}s|${MINISTRY}`;

const AFTER_COUNTRY = new RegExp(`^(?:The )?(\\p{Lu}.+?) (${BODIES})$`, 'u');
const BEFORE_COUNTRY = new RegExp(`^(?:The )?(${BODIES}) (?:of (?:the )?(.+)|\\((.+)\\))$`, 'u');

/** Only these texts are such a body alone. */
const ALONE = new RegExp(`^(?:${BODIES}|${MEMBERS}|Labou?r)$`, 'iu');

/** Whether a text is what the country's body with this name is called without the country. */
export function isBodyAlone(text: string, name: string): boolean {
  if (!ALONE.test(text)) return false;
  const same = canon(text);
  const names = nationalBody(name)?.names ?? [];
  return names.some((body) => [body, ...spellingsOf(body)].some((one) => canon(one) === same));
}

/** The body that a name is of; null where it is none of a country. */
export function nationalBody(name: string): NationalBody | null {
  const [, before, last] = AFTER_COUNTRY.exec(name) ?? [];
  const [, first, of, beside] = BEFORE_COUNTRY.exec(name) ?? [];
  const body = last ?? first;
  const country = stateOf(before ?? of ?? beside ?? '');
  if (body === undefined || country === undefined) return null;
  const otherWay = otherMinistry(body);
  return { names: [body, otherWay ?? partyNoun(body) ?? body], country, isMinistry: otherWay !== undefined };
}

/**
 * The other way to call a ministry: "Foreign Ministry" and "Ministry of Foreign Affairs"; undefined for what is none.
 */
function otherMinistry(body: string): string | undefined {
  const [, field, own] = /^(?:Ministry of (?:the )?(.+)|(.+) Ministry)$/.exec(body) ?? [];
  if (own !== undefined) return `Ministry of ${own === 'Foreign' ? 'Foreign Affairs' : own}`;
  return field === undefined ? undefined : `${field === 'Foreign Affairs' ? 'Foreign' : field} Ministry`;
}
