/** What can be said of a stretch by its letters alone; said once for each that a document has. */

import { FUNCTION_WORDS } from './function-words.ts';
import { isWord } from './is-word.ts';
import { MONTH_WORDS } from './titles.ts';

export interface Surface {
  text: string;
  /** In small letters. */
  small: string;
  /** More than one word, a leading "The" left out. */
  several: boolean;
  allCapitals: boolean;
  /** Where its one capital is the first letter: the same without it. */
  asWord: string | null;
  isMonth: boolean;
  isFunctionWord: boolean;
  isWord: boolean;
  /** Where `asWord` was looked for last, UTF-16 units, and whether it was there. */
  looked: number;
  near: boolean;
}

/** The surfaces of one document. */
export function createSurfaces(): (text: string) => Surface {
  const surfaces = new Map<string, Surface>();
  return (text) => {
    let surface = surfaces.get(text);
    if (surface === undefined) {
      surface = surfaceOf(text);
      surfaces.set(text, surface);
    }
    return surface;
  };
}

function surfaceOf(text: string): Surface {
  const small = text.toLowerCase();
  const asWord = text.charAt(0).toLowerCase() + text.slice(1);
  return {
    ...{ text, small },
    several: text.includes(' ', text.startsWith('The ') ? 4 : 0),
    allCapitals: text.length > 1 && text === text.toUpperCase() && /^\p{Lu}/u.test(text),
    asWord: asWord !== text && asWord === small ? asWord : null,
    isMonth: MONTH_WORDS.has(small),
    isFunctionWord: FUNCTION_WORDS.has(small),
    isWord: isWord(small),
    looked: Number.NEGATIVE_INFINITY,
    near: false,
  };
}
