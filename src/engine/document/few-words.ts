/** Finds a few words by the platform's own search, which looks at many characters at a time. */
import type { FirstWords } from './find-texts.ts';
import { isWordly } from './words.ts';

/** UTF-16 units that are searched for: engines take ten times as long to find more of them. */
const SHORT = 6;

/** Calls back with each place, in order, where one of the words may begin. Takes as much time again for each word. */
export function findFew(text: string, words: FirstWords, take: (at: number) => void): void {
  const places: number[] = [];
  for (const { beginning, from } of words.values()) {
    const short = beginning.slice(0, SHORT);
    for (let at = text.indexOf(short, from); at >= 0; at = text.indexOf(short, at + 1)) {
      if (at === 0 || !isWordly(text, at - 1)) places.push(at);
    }
  }
  for (const at of new Set(places.sort((a, b) => a - b))) take(at);
}
