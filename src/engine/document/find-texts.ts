/** Finds given texts that begin with a word's start, in one pass over the bytes of a text. */
import { createChunk, readChunk } from '../bytes.ts';
import { isWordly } from './words.ts';

/** A byte within a character. */
const WITHIN = 1;
/** The first byte of a character of four bytes, which is two units. */
const LONG = 2;
/** A text may begin with this byte. */
const BEGINS = 4;

/**
 * Tells each place where one of the texts stands as whole words, the longest of those that begin there, in order.
 * Takes time in proportion to the text, whatever the number of texts; copies only words that begin like one of them.
 */
export function findTexts(text: string, texts: Iterable<string>, tell: (start: number, end: number) => void): void {
  const byFirstWord = firstWords(texts);
  if (byFirstWord.size === 0) return;
  const { sorts, pairs, capitalsAlone } = beginningsOf(byFirstWord.keys());
  const chunk = createChunk();
  const { bytes, fours } = chunk;
  for (let from = 0; from < text.length; from = chunk.to) {
    readChunk(chunk, text, from);
    let shift = from;
    for (let at = 0; at < chunk.length; at++) {
      if (capitalsAlone && (at & 3) === 0) while (hasNone(fours[at >> 2] as number)) at += 4;
      const byte = bytes[at] as number;
      const sort = sorts[byte] as number;
      if (sort === 0) continue;
      if (sort & WITHIN) shift--;
      else if (sort & LONG) shift++;
      // A chunk's last character is looked at closely: what follows is in the next one.
      else if (pairs[((byte & 0x7f) << 8) | (bytes[at + 1] as number)] === 1 || at + 1 >= chunk.length) {
        const start = at + shift;
        if (start > 0 && isWordly(text, start - 1)) continue;
        const end = longestAt(text, start, byFirstWord);
        if (end > start) tell(start, end);
      }
    }
  }
}

/** Whether four bytes are ASCII without a capital: these alone have the second highest bit and not the third. */
const hasNone = (four: number): boolean => ((four & ~(four << 1) & 0x40404040) | (four & 0x80808080)) === 0;

/** Where the longest of the texts ends that stands at `start`; `start` where none does. */
function longestAt(text: string, start: number, byFirstWord: ReadonlyMap<string, readonly string[]>): number {
  let end = start;
  for (const one of byFirstWord.get(text.slice(start, wordlyEnd(text, start))) ?? []) {
    if (start + one.length > end && text.startsWith(one, start) && endsWord(text, start + one.length)) {
      end = start + one.length;
    }
  }
  return end;
}

const endsWord = (text: string, end: number): boolean =>
  end >= text.length || !isWordly(text, end) || !isWordly(text, end - 1);

const wordlyEnd = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && end - start < 40 && isWordly(text, end)) end++;
  return end;
};

function firstWords(texts: Iterable<string>): Map<string, string[]> {
  const byFirstWord = new Map<string, string[]>();
  for (const text of texts) {
    const first = text.slice(0, wordlyEnd(text, 0));
    const all = byFirstWord.get(first);
    if (all === undefined) byFirstWord.set(first, [text]);
    else all.push(text);
  }
  byFirstWord.delete('');
  return byFirstWord;
}

/** By byte what it is, and which pairs of bytes a text may begin with; a first byte counts without its highest bit. */
function beginningsOf(words: Iterable<string>): { sorts: Uint8Array; pairs: Uint8Array; capitalsAlone: boolean } {
  const sorts = new Uint8Array(256).fill(WITHIN, 0x80, 0xc0);
  sorts.fill(LONG, 0xf0);
  const pairs = new Uint8Array(128 * 256);
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(8);
  let capitalsAlone = true;
  for (const word of words) {
    const { written } = encoder.encodeInto(word.slice(0, 2), bytes);
    const first = bytes[0] as number;
    sorts[first] = (sorts[first] as number) | BEGINS;
    if (first < 0x80 && hasNone(first)) capitalsAlone = false;
    const row = (first & 0x7f) << 8;
    if (written > 1) pairs[row | (bytes[1] as number)] = 1;
    // After a word of one letter anything may stand.
    else pairs.fill(1, row, row + 256);
  }
  return { sorts, pairs, capitalsAlone };
}
