/** What can be said of a stretch by its letters alone; said once for each that a document has. */
import { isWordOf, type Language } from './languages/language.ts';
import type { QuickWords } from './quick-words.ts';
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
  /** An office or an honorific and nothing else: "Prime Minister". */
  isTitle: boolean;
  isMonth: boolean;
  isFunctionWord: boolean;
  /** A function word with a capital, which begins something: where it stands for a place or a person it is none. */
  isOpener: boolean;
  /** A word that names are made of or mistaken for. */
  isWord: boolean;
  /** Looked at closely wherever it stands: its capital does not say that it is a name. */
  isDoubtful: boolean;
  /** Where the document has `asWord`; nothing before that was asked. */
  word: Whereabouts | undefined;
  /** Since when it is another's name: "Paris" after "Valeska Paris", "League" after "Arab League". */
  taken: Taken | undefined;
}

/** How far a text was searched for a word, and where it stood last, UTF-16 units. */
interface Whereabouts {
  /** The last place around which it was asked for. */
  asked: number;
  searched: number;
  at: number;
}

interface Taken {
  from: number;
  /** Known entities by index; none where it is somebody unknown. */
  by: readonly number[];
}

/** What the letters of a stretch say of it in a language. */
export function surfaceOf(text: string, language: Language, { words }: QuickWords): Surface {
  const small = text.toLowerCase();
  const several = text.includes(' ', small.startsWith('the ') ? 4 : 0);
  const capital = isCapital(text, 0);
  const mayBeOther = !several && words.has(small);
  const allCapitals = capital && text.length > 1 && !isSmall(text.charCodeAt(1)) && text === text.toUpperCase();
  const asWord = capital && text.endsWith(small.slice(1)) ? small : null;
  // "NeXT" and "iRobot" are written as no word is.
  const mayBeWord = mayBeOther && (asWord !== null || allCapitals || text === small);
  const isMonth = mayBeWord && language.months.has(small);
  const isFunctionWord = mayBeWord && language.functionWords.has(small);
  const isWord = mayBeWord && isWordOf(language, small);
  const isRead = language.capitals !== 'unread' && language.joining === undefined;
  return {
    text,
    small,
    several,
    allCapitals,
    asWord,
    isTitle: several ? areTitles(small, language) : mayBeOther && language.titles.has(small),
    isMonth,
    isFunctionWord,
    isOpener: isFunctionWord && capital && !allCapitals && isRead,
    isWord,
    isDoubtful: isMonth || isFunctionWord || (isWord && language.capitals === 'nouns'),
    word: undefined,
    taken: undefined,
  };
}

/** The last word is looked at first: nearly always it is none. */
function areTitles(small: string, { titles }: Language): boolean {
  const last = small.lastIndexOf(' ') + 1;
  return titles.has(small.slice(last)) && small.split(' ').every((word) => titles.has(word));
}

/** From `start` on the surface is the name of these, or of somebody unknown where they are none. */
export function takeFrom(surface: Surface, start: number, by: readonly number[] = []): void {
  if (surface.taken === undefined || surface.taken.from > start) surface.taken = { from: start, by };
}
