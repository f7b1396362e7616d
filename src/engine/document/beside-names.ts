/** Words that stand directly before a name. */
import type { Language } from './languages/language.ts';

/** Words that have a capital beside a name for another reason than being part of it. */
export const standsBeside = ({ titles, followers, calendar, functionWords }: Language, word: string): boolean =>
  titles.has(word) || followers.has(word) || calendar.has(word) || functionWords.has(word);

/** Whether an acronym stands from `from` to `to` that is in no name before it: "EVs", "the EU’s". */
export const isAcronymAfter = ({ acronymsAfter }: Language, text: string, from: number, to: number): boolean =>
  acronymsAfter.has(text.slice(from, to).replace(/['’]s$/, ''));

/** "Rob" of "Robert". */
export const isFormOf = (word: string, name: string | undefined): boolean =>
  name !== undefined && word.length > 2 && (name.startsWith(word) || word.startsWith(name));
