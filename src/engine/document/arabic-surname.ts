/** How a person is called after the name in full where names are written in Arabic letters. */

import { wordList } from '../vocabulary/word-list.ts';
import type { OwnName } from './own-name.ts';

const ARABIC = /^[\p{Script=Arabic}\p{M}]+$/u;

/** "son of", "father of", "servant of": what follows is not said without it. */
const PARTICLES = wordList('بن ابن بنت أبو ابو أبي عبد');

/** Second halves of names of two words: "نصر الله", "صلاح الدين". */
const HALVES = wordList('الله الدين الإسلام الاسلام الرحمن الحق');

/** First names: without capitals nobody can tell whose they are. */
const FIRST_NAMES = wordList(`
محمد أحمد احمد محمود علي حسن حسين إبراهيم ابراهيم خالد عمر يوسف مصطفى سعيد عبدالله سلمان فيصل خليفة حمد زايد راشد تميم
جابر ناصر كريم سمير جمال كمال مريم فاطمة خديجة ليلى سارة نور سليم طارق وليد هشام ياسر عادل ماجد بلال حمزة`);

/** Letters of the shortest surname: less are a word of some sort. */
const SHORTEST = 4;

/** Whether a name is written in Arabic letters. */
export const isArabic = (parts: readonly string[]): boolean => parts.every((part) => ARABIC.test(part));

/** The surname, with what belongs to it; none that is a first name. */
export function arabicSurname(parts: readonly string[]): OwnName[] {
  let from = parts.length - 1;
  if (HALVES.has(parts[from] as string)) from--;
  while (from > 1 && PARTICLES.has(parts[from - 1] as string)) from--;
  const text = parts.slice(from).join(' ');
  if (from < 1 || text.length < SHORTEST || FIRST_NAMES.has(text)) return [];
  return [{ text, rule: 'surname', sureness: 0.85 }];
}
