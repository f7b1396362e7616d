/** Which country's body a document means by "Congress" or "Senate" alone. */
import { countryOf } from '../derive/country-of.ts';
import { demonymsOf } from '../derive/demonyms.ts';
import { nationalBody } from '../derive/national-bodies.ts';
import type { JudgedMention } from '../document/judged-mention.ts';
import type { Language } from '../document/languages/language.ts';
import { isCapital, plainWord, previousWord } from '../document/words.ts';
import type { About } from './about.ts';
import { hasWords } from './document-words.ts';

/**
 * Whether the country that a document is about is the one that this entity is a body of, and nothing before the
 * mention says that another's is meant: "the Texas Senate", "the Indian Parliament".
 */
export function isOfHome(
  text: string,
  { start }: JudgedMention,
  about: About,
  home: string | null,
  { functionWords }: Language,
): boolean {
  if (home === null || !isOf(about, home)) return false;
  const from = previousWord(text, start);
  if (from < 0 || !isCapital(text, from)) return true;
  return countryOf(text.slice(from, start - 1)) === home || functionWords.has(plainWord(text, from, start - 1));
}

/** By the entity's name, or where that is without a country ("Senate of the Republic"), by what is said of it. */
function isOf({ name, texts }: About, country: string): boolean {
  const body = nationalBody(name);
  if (body !== null) return body.country === country;
  return texts.some((text) => [country, ...demonymsOf(country)].some((word) => hasWords(text, word)));
}
