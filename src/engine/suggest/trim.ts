/** What of a run is a name: offices, adjectives and what begins a sentence are taken off its ends. */
import { isWordOf, type Language } from '../document/languages/language.ts';
import { isAllCapitals } from '../document/words.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { Run, Word } from './runs.ts';

export interface Trimmed {
  words: Word[];
  /** An office stood before it, as before a person only. */
  titled: boolean;
  /** Whether a capital of its says nothing, since it begins a sentence: it may be the surname of somebody named. */
  begins: boolean;
}

/** Capitals of an acronym; more of them are stress. */
const LONGEST_ACRONYM = 6;

/** What else the text says of a word. */
export interface Usage {
  /** Whether it stands there in small letters too. */
  isUsed: (small: string) => boolean;
  /** Whether these words stand there where only a name has capitals. */
  isName: (words: readonly Word[]) => boolean;
}

/** A run without what is no name at its ends; without any word where all of it is none. */
export function trim({ words, begins }: Run, language: Language, usage: Usage): Trimmed {
  const titled = afterTitle(words, language);
  let from = titled;
  let to = words.length;
  while (to > from && trails(words[to - 1] as Word, language)) to--;
  while (from < to) {
    const rest = words.slice(from, to);
    const [word, next] = rest as [Word, Word | undefined];
    const isOpening = from === 0 && begins && !usage.isName(rest) && opens(word, next, language, usage);
    if (!isOpening && !isSmall(word) && !saysNothing(word, language) && !isHeadOf(rest, language, usage)) break;
    from++;
  }
  return { words: words.slice(from, to), titled: titled > 0, begins: begins && from === 0 };
}

/** Where the name begins that an office stands before: "Zimbabwe President Robert Mugabe"; 0 where none does. */
function afterTitle(words: readonly Word[], language: Language): number {
  const last = words.findLastIndex((word, at) => at < words.length - 1 && isTitle(word, language));
  // "Foundation of the President": the office is within a name.
  if (last < 0 || (last > 0 && isSmall(words[last - 1] as Word))) return 0;
  return isSmall(words[last + 1] as Word) ? afterOffice(words, last + 1, language) : last + 1;
}

/** Where the name begins after what an office is of: "Presidente del Consiglio Giorgia Meloni"; 0 where none does. */
function afterOffice(words: readonly Word[], of: number, { heads }: Language): number {
  let from = of;
  while (from < words.length && isSmall(words[from] as Word)) from++;
  // What has an article is of several words: "of the United States".
  if (words[from - 1]?.small === 'the') from = Math.max(from, words.length - 3);
  if (heads.has(words[from + 1]?.small ?? '')) from++;
  const name = words.slice(from + 1);
  return name.length >= 2 && !name.some(isSmall) ? from + 1 : 0;
}

/** An article that lost its vowel before an office: "L'Onorevole". */
const ELIDED = /^l['’]/;

const isTitle = ({ small }: Word, { titles }: Language): boolean =>
  titles.has(small.replace(ELIDED, '').split('-')[0] ?? '');

/** A party or the like that another name follows, which stands by itself too: "della Lega Matteo Salvini". */
const isHeadOf = ([head, ...name]: readonly Word[], { heads }: Language, { isName }: Usage): boolean =>
  name.length > 1 && heads.has(head?.small ?? '') && isName(name);

/** A word that begins a sentence and is none of the name: "Sources", "Recently". "Bank of" goes on. */
function opens(word: Word, next: Word | undefined, language: Language, { isUsed }: Usage): boolean {
  if (next && isSmall(next)) return false;
  return isUsed(word.small) || isWordOf(language, word.small) || language.maySayBefore(word.small);
}

/** Words that no name begins or ends with, though they may have capitals. */
const NEVER = wordList('i the a an and or but if it he she we they you this that in on at');

function saysNothing({ small }: Word, { calendar }: Language): boolean {
  return NEVER.has(small) || calendar.has(small);
}

function trails(word: Word, language: Language): boolean {
  const { small } = word;
  return isSmall(word) || saysNothing(word, language) || language.titles.has(small) || language.followers.has(small);
}

const isSmall = ({ text, small }: Word): boolean => text === small;

/** Whether what is left is a name rather than words with capitals. */
export function isName({ words, begins }: Trimmed, language: Language, { isUsed }: Usage): boolean {
  const [first, second, ...others] = words;
  if (!first) return false;
  if (second) {
    // "Tunisian Islamists" are many, the "French Open" is one.
    const isPeople = isAdjective(first, language) && others.length === 0 && second.small.endsWith('s');
    return (
      !isPeople &&
      !words.every((word) => isAdjective(word, language)) &&
      !(begins && words.every(({ small }) => isWordOf(language, small)))
    );
  }
  const { text, small } = first;
  if (isAllCapitals(text, 0, text.length)) return text.length >= 2 && text.length <= LONGEST_ACRONYM;
  if (/^\p{Lu}+s$/u.test(text)) return false;
  return (
    text.length > 2 && !isUsed(small) && !isWordOf(language, small) && !small.split('-').some(language.isAdjective)
  );
}

function isAdjective({ small }: Word, language: Language): boolean {
  return small.split('-').every((part) => language.isAdjective(part) || language.directions.has(part));
}
