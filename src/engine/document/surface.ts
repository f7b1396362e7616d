/** What can be said of a stretch by its letters alone; said once for each that a document has. */
import { isWordOf, type Language } from './languages/language.ts';
import { isCapital, isSmall } from './words.ts';

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
  /** A word that names are made of or mistaken for. */
  isWord: boolean;
  /** Where the document has `asWord`. */
  word: Whereabouts;
  /** Somebody else's name from there on: "Paris" after "Valeska Paris". */
  takenFrom: number;
}

/** How far a text was searched for a word, and where it stood last, UTF-16 units. */
interface Whereabouts {
  /** The last place around which it was asked for. */
  asked: number;
  searched: number;
  at: number;
}

export const NOWHERE: Whereabouts = { asked: 0, searched: 0, at: Number.NEGATIVE_INFINITY };

export function surfaceOf(text: string, language: Language): Surface {
  const small = text.toLowerCase();
  const several = text.includes(' ', text.startsWith('The ') ? 4 : 0);
  const capital = isCapital(text, 0);
  return {
    text,
    small,
    several,
    allCapitals: capital && text.length > 1 && !isSmall(text.charCodeAt(1)) && text === text.toUpperCase(),
    asWord: capital && text.endsWith(small.slice(1)) ? small : null,
    isMonth: !several && language.months.has(small),
    isFunctionWord: !several && language.functionWords.has(small),
    isWord: !several && isWordOf(language, small),
    word: { ...NOWHERE },
    takenFrom: Number.POSITIVE_INFINITY,
  };
}
