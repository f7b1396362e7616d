/** Which country's body a document means by "Congress", "Senate", "Labour Party" or "Foreign Ministry" alone. */
import { countryOf } from '../derive/country-of.ts';
import { demonymsOf } from '../derive/demonyms.ts';
import { type NationalBody, nationalBody } from '../derive/national-bodies.ts';
import type { JudgedMention } from '../document/judged-mention.ts';
import type { Language } from '../document/languages/language.ts';
import { beginsSentence } from '../document/sentences.ts';
import { isCapital, plainWord, previousWord } from '../document/words.ts';
import { withoutPossessive } from '../text/possessive.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { About } from './about.ts';
import { hasWords } from './document-words.ts';

/** What a document says of the countries of bodies. */
export interface Home {
  text: string;
  language: Language;
  /** The country that it is about, by its English name. */
  country: string | null;
  /** Whether it has the body's name in full. */
  isSaid: boolean;
}

/**
 * Whether this entity is a body of the country that the mention has before it ("Britain's Labour Party"), or where it
 * has nothing before it that says whose it is ("the Texas Senate"), of the one that the document is about. Of a
 * ministry that says nothing, as news has those of several.
 */
export function isOfHome(
  { text, language, country: home, isSaid }: Home,
  { start, end }: JudgedMention,
  about: About,
): boolean {
  const from = previousWord(text, start);
  const word = withoutPossessive(text.slice(Math.max(0, from), start - 1));
  if (PARTS.has(word)) return false;
  // "Albanese-led" is nobody's name.
  const isName =
    from >= 0 && isCapital(text, from) && !/-\p{Ll}+$/u.test(word) && !beginsSentence({ text, language }, start);
  const said = isName ? countryBefore(text, start) : undefined;
  const body = nationalBody(about.name);
  const isMinistry = body?.isMinistry === true;
  if (isSaid && said === undefined && !isMinistry) return true;
  if (isName && said === undefined && !language.functionWords.has(plainWord(text, from, start - 1))) return false;
  const country = said ?? (isMinistry ? null : home);
  return country !== null && isOf(about, body, country) && !isOfAnother(text, end, country);
}

/** Whether a party of one country may be meant by what several are called by: of America by no "Italian Democrats". */
export function mayBeOfCountry(
  { text, country }: Pick<Home, 'text' | 'country'>,
  { start }: JudgedMention,
  { name }: About,
): boolean {
  const body = nationalBody(name);
  const said = countryBefore(text, start) ?? country;
  return body === null || said === null || said === body.country;
}

/** The country that the word before a place names or is the adjective of, or the two words before it. */
function countryBefore(text: string, start: number): string | undefined {
  const from = previousWord(text, start);
  if (from < 0) return undefined;
  const word = withoutPossessive(text.slice(from, start - 1));
  const pair = text.slice(Math.max(0, previousWord(text, from)), from) + word;
  return countryOf(pair) ?? countryOf(word);
}

/** What has such a body as well, and is part of a country or none: "the state Senate", "the student parliament". */
const PARTS = wordList('faculty provincial regional state student territorial university');

/** What a body is of, or is in: "the Communist Party of Vietnam", "the Labour Party in Israel". */
const AFTER = /^ (of|in) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u;
/** UTF-16 units that say so. */
const FAR = 48;

function isOfAnother(text: string, end: number, country: string): boolean {
  const [, word, place = ''] = AFTER.exec(text.slice(end, end + FAR)) ?? [];
  const other = countryOf(place);
  return other === undefined ? word === 'of' : other !== country;
}

/** By the entity's name, or where that is without a country ("Senate of the Republic"), by what is said of it. */
function isOf({ texts }: About, body: NationalBody | null, country: string): boolean {
  if (body !== null) return body.country === country;
  return texts.some((text) => [country, ...demonymsOf(country)].some((word) => hasWords(text, word)));
}
