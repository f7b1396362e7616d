import { wordList } from '../../vocabulary/word-list.ts';
import type { NewsDocument } from '../news-document.ts';
import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { DUTCH, NORDIC } from './genitive-languages.ts';
import { GERMAN } from './german.ts';
import { guessedLanguage } from './guessed.ts';
import { ITALIAN } from './italian.ts';
import { CAPITALS_ALONE, type Language, UNREAD } from './language.ts';
import { SPANISH } from './spanish.ts';

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  it: ITALIAN,
  es: SPANISH,
  ar: ARABIC,
  da: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  no: NORDIC,
  sv: NORDIC,
  nl: DUTCH,
};

/** Languages in which a capital within a sentence begins a name as well: this is all that we know of them. */
const OF_CAPITALS = wordList(`
az be bg bs ca cs cy el et eu fi ga gl hr hu id is lt lv mk ms mt pl pt ro ru sk sl sq sr tr uk`);

/**
 * The language of a document as BCP 47 writes it; by its text where it does not say. Unread where we know nothing of
 * it.
 */
export function languageOf({ lang = '', text }: NewsDocument): Language {
  const primary = lang.split(/[-_]/, 1)[0]?.trim().toLowerCase() ?? '';
  if (primary === '') return guessedLanguage(text);
  if (OF_CAPITALS.has(primary)) return CAPITALS_ALONE;
  return (Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined) ?? UNREAD;
}
