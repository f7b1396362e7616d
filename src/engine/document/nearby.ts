/** Whether a word that is a name as well stands near it in small letters, which says that it is one. */
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

/** UTF-16 units on either side in which it says so. */
const NEAR = 1500;

/** Whether a text has a word, in these letters, near a place. */
export const hasNearby = ({ text }: Reader, at: number, word: string): boolean =>
  hasWord(text.slice(Math.max(0, at - NEAR), at + NEAR), word);

/** What makes a word a part of another word or of an address. */
const JOINED_BEFORE = /[\p{L}\p{N}./@_-]/u;
const JOINED_AFTER = /^(?:[\p{L}\p{N}@_]|\.\p{L})/u;

/** Whether the same stands nearby in small letters. Asked in order, no part of the text is searched twice. */
export function isNear({ text }: Reader, start: number, surface: Surface): boolean {
  const { asWord } = surface;
  if (asWord === null) return false;
  // The document's own names are asked about from the text's beginning again.
  if (surface.word === undefined || start < surface.word.asked) {
    surface.word = { asked: start, searched: 0, at: Number.NEGATIVE_INFINITY };
  }
  const { word } = surface;
  word.asked = start;
  if (word.at >= start - NEAR) return true;
  const to = Math.min(text.length, start + NEAR);
  const from = Math.max(0, start - NEAR, word.searched);
  if (from >= to) return false;
  // A word of its own is seen by what stands around it.
  const [before, after] = [Math.max(0, from - 1), to + asWord.length + 2];
  const at = indexOfWord(text.slice(before, after), asWord, from - before);
  word.searched = at < 0 ? to : before + at + 1;
  if (at < 0) return false;
  word.at = before + at;
  return true;
}

/** Whether a text has a word, in these letters. */
export const hasWord = (text: string, word: string): boolean => indexOfWord(text, word, 0) >= 0;

function indexOfWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!JOINED_BEFORE.test(text[at - 1] ?? '') && !JOINED_AFTER.test(text.slice(end, end + 2))) return at;
  }
  return -1;
}
