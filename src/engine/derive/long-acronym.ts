/** Acronyms that nobody introduces: so many letters seldom stand for anything else. */

import { isWord } from '../vocabulary/is-word.ts';
import { acronymsOf } from './acronyms.ts';

/** Whether a text is of four capitals or more and nothing else. */
export const isLongAcronym = (text: string): boolean => /^\p{Lu}{4,}$/u.test(text);

/** "FEMA" of "Federal Emergency Management Agency"; nothing where the capitals are few, or a word. */
export function longAcronym(name: string): string | undefined {
  const text = acronymsOf(name)[0]?.text ?? '';
  return isLongAcronym(text) && !isWord(text.toLowerCase()) ? text : undefined;
}
