import { hasWord } from './nearby.ts';
import { ABOVE, type Reader, surfaceIn } from './reader.ts';
import { takeFrom } from './surface.ts';
import { plainWord, previousWord } from './words.ts';

/** For so many names at most the text is searched: more are in no title and no standfirst. */
const MOST = 16;

/** What is another's name in the title or the standfirst, as "Paris" in "Valeska Paris", is so in all of the text. */
export function carryTaken(above: Reader, reader: Reader): void {
  let asked = 0;
  for (const [text, { taken }] of above.surfaces) {
    if (taken === undefined) continue;
    const isSomebodys = taken.by.length === 0;
    if (isSomebodys && (++asked > MOST || followsWord(above, taken.from, reader.text))) continue;
    takeFrom(surfaceIn(reader, text), ABOVE, taken.by);
  }
}

/** Whether what stands before is no first name by the text: "Visit Paris". A headline's first word has a capital. */
function followsWord({ text, language }: Reader, start: number, below: string): boolean {
  const from = previousWord(text, start);
  if (from < 0) return false;
  const word = plainWord(text, from, start - 1);
  return language.maySayBefore(word) || hasWord(below, word);
}
