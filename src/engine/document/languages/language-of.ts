import type { NewsDocument } from '../news-document.ts';
import { wordList } from '../word-list.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
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
};

/** Languages in which a capital within a sentence begins a name as well: this is all that we know of them. */
const OF_CAPITALS = wordList(`
az be bg bs ca cs cy da el et eu fi ga gl hr hu id is lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv tr uk`);

/** The language of a document as BCP 47 writes it; by its text where it does not say. Unread where we know nothing of it. */
export function languageOf({ lang = '', text }: NewsDocument): Language {
  const primary = lang.split(/[-_]/, 1)[0]?.trim().toLowerCase() ?? '';
  if (primary === '') return guessedLanguage(text);
  if (OF_CAPITALS.has(primary)) return CAPITALS_ALONE;
  return (Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined) ?? UNREAD;
}
