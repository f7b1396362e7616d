import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { type Language, UNREAD } from './language.ts';
import { SPANISH } from './spanish.ts';

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  it: ITALIAN,
  es: SPANISH,
};

/** The language of a tag as BCP 47 writes it; English where there is none, unread where we know nothing of it. */
export function languageOf(tag: string | undefined): Language {
  const primary = (tag ?? '').split(/[-_]/, 1)[0]?.trim().toLowerCase() ?? '';
  return primary === '' ? ENGLISH : ((Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined) ?? UNREAD);
}
