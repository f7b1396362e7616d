/** The language of a text that does not say it, by the small words that stand in every sentence of it. */
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

const READ = [ENGLISH, GERMAN, FRENCH, ITALIAN, SPANISH];

/** Letters in Arabic script, and those of them that Persian and Urdu have alone. */
const ARABIC_LETTER = /\p{Script=Arabic}/gu;
const NO_ARABIC = /[پچژگکیےٹڈ]/u;

/** The language whose small words a text has most of, or whose letters; English where none leads. */
export function guessedLanguage(text: string): Language {
  const sample = text.slice(0, ENOUGH);
  if (2 * (sample.match(ARABIC_LETTER)?.length ?? 0) > sample.length) return NO_ARABIC.test(sample) ? UNREAD : ARABIC;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = READ.map(({ functionWords }) => words.filter((word) => functionWords.has(word)).length);
  const [most = 0, next = 0] = counts.toSorted((a, b) => b - a);
  return most >= LEAST && most >= LEAD * next ? (READ[counts.indexOf(most)] ?? ENGLISH) : ENGLISH;
}
