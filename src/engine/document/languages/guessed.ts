/** The language of a text that does not say it, by the small words that stand in every sentence of it. */
import { fold } from '../../text/characters.ts';
import { hashOf, mayHave, smallWordsOf } from '../small-words.ts';
import { isCapital, isWordly } from '../words.ts';
import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { type Language, UNREAD } from './language.ts';
import { SPANISH } from './spanish.ts';

/** UTF-16 units that are read: some hundred words. */
const ENOUGH = 2000;
/** Small words that one language has to have, and by how much it has to lead: related ones share many. */
const LEAST = 10;
const LEAD = 1.3;
/** After so many with such a lead the rest of a text would not change it. */
const PLENTY = 40;
const CLEAR_LEAD = 2;

const READ = [ENGLISH, GERMAN, FRENCH, ITALIAN, SPANISH];

/** By small word, the languages that have it, as indices. */
const READ_BY_WORD = new Map<string, number[]>();
for (const [index, { functionWords }] of READ.entries()) {
  for (const word of functionWords) READ_BY_WORD.set(word, [...(READ_BY_WORD.get(word) ?? []), index]);
}

const folded = (word: string): string => String.fromCharCode(...[...word].map((letter) => fold(letter.charCodeAt(0))));

/** The same for a quick look. */
const HASHES = smallWordsOf([...READ_BY_WORD.keys()].map(folded));

/** Letters in Arabic script, and those of them that Persian and Urdu have alone. */
const ARABIC_LETTER = /\p{Script=Arabic}/gu;
const NO_ARABIC = /[پچژگکیےٹڈ]/u;

/** The language whose small words a text has most of, or whose letters; English where none leads. */
export function guessedLanguage(text: string): Language {
  const sample = text.slice(0, ENOUGH);
  const end = sample.length;
  const counts = READ.map(() => 0);
  for (let at = 0; at < end; at++) {
    const start = at;
    let hash = 0;
    for (; at < end && isWordly(text, at); at++) hash = hashOf(hash, fold(text.charCodeAt(at)));
    if (at === start || !mayHave(HASHES, hash)) continue;
    for (const index of READ_BY_WORD.get(smallWord(text, start, at)) ?? []) {
      const count = (counts[index] ?? 0) + 1;
      counts[index] = count;
      if (count === PLENTY && leads(counts, CLEAR_LEAD) && !isInArabicLetters(sample)) return READ[index] ?? ENGLISH;
    }
  }
  if (isInArabicLetters(sample)) return NO_ARABIC.test(sample) ? UNREAD : ARABIC;
  return leads(counts, LEAD) ? (READ[counts.indexOf(Math.max(...counts))] ?? ENGLISH) : ENGLISH;
}

function smallWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return isCapital(text, start) ? word.toLowerCase() : word;
}

/** Whether most of it are Arabic letters; nearly always the first look says no. */
const isInArabicLetters = (sample: string): boolean =>
  /[\u0600-\u06ff]/.test(sample) && 2 * (sample.match(ARABIC_LETTER)?.length ?? 0) > sample.length;

/** Whether one has enough, and so many times what the next has. */
function leads(counts: readonly number[], lead: number): boolean {
  const [most = 0, next = 0] = counts.toSorted((a, b) => b - a);
  return most >= LEAST && most >= lead * next;
}
