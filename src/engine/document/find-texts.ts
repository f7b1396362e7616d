/** Finds given texts in one pass over the bytes of a text that stops at capitals alone. */
import { type Chunk, createChunk, readChunk } from '../text/utf8.ts';
import { hashOf } from './small-words.ts';
import { isCapital, isWordly } from './words.ts';

/** A byte within a character. */
const WITHIN = 1;
/** The first byte of a character of four bytes, which is two units. */
const LONG = 2;
/** A word that is looked for may begin with this byte. */
const BEGINS = 4;

/** No word is looked at further than this, UTF-16 units, so that one of a megabyte costs no time. */
const LONGEST = 40;

/** Hashes of words are kept in so many bits: with some hundred texts few others pass. */
const HASHES = 1 << 13;

/** A text, and how far its first word with a capital stands in it: "Gaulle" in "de Gaulle". */
interface Sought {
  text: string;
  lead: number;
}

/** The words that texts are found by. */
interface Beginnings {
  byWord: Map<string, Sought[]>;
  /** What a byte is. */
  sorts: Uint8Array;
  /** 1 for the first two bytes of a word; the first without its highest bit. */
  pairs: Uint8Array;
  /** 1 for the hash of a word of ASCII letters. */
  hashes: Uint8Array;
  /** Whether every word begins with a capital or no ASCII letter. */
  capitalsAlone: boolean;
}

/** Told where a text stands as whole words. */
export type Tell = (start: number, end: number, text: string) => void;

/** Tells each place where one of the texts stands. */
export type FindTexts = (text: string, texts: Iterable<string>, tell: Tell) => void;

/**
 * Finds the longest of the texts by one word, in order of these words. Takes time in proportion to the text, whatever
 * the number of texts; copies only words that are probably among them. Made once: it reads all texts into the same
 * memory.
 */
export function createTextFinder(): FindTexts {
  const chunk = createChunk();
  const sought: Beginnings = {
    byWord: new Map(),
    sorts: new Uint8Array(256),
    pairs: new Uint8Array(128 * 256),
    hashes: new Uint8Array(HASHES),
    capitalsAlone: true,
  };
  return (text, texts, tell) => {
    seek(sought, texts);
    for (let from = 0; from < text.length && sought.byWord.size > 0; from = chunk.to) {
      readChunk(chunk, text, from);
      findInChunk(text, from, chunk, sought, tell);
    }
  };
}

function findInChunk(
  text: string,
  from: number,
  { bytes, fours, length }: Chunk,
  sought: Beginnings,
  tell: Tell,
): void {
  const { sorts, pairs, hashes, byWord, capitalsAlone } = sought;
  const all = capitalsAlone ? 0 : EACH;
  let shift = from;
  for (let four = 0; ; four++) {
    let marked = all | beginningsIn(fours[four] as number);
    // What stands after the bytes of a chunk ends this.
    while (marked === 0) marked = beginningsIn(fours[++four] as number);
    for (; marked !== 0; marked &= marked - 1) {
      const at = (four << 2) + ((31 - Math.clz32(marked & -marked)) >> 3);
      if (at >= length) return;
      const byte = bytes[at] as number;
      const sort = sorts[byte] as number;
      if (sort & WITHIN) shift--;
      else if (sort & LONG) shift++;
      else if (sort === 0) continue;
      // A chunk's last character is looked at closely: what follows is in the next one.
      else if (pairs[((byte & 0x7f) << 8) | (bytes[at + 1] as number)] === 1 || at + 1 >= length) {
        if (mayBeWord(bytes, at, hashes)) tellLongest(text, at + shift, byWord, tell);
      }
    }
  }
}

/** The highest bit of each of four bytes. */
const EACH = 0x80808080 | 0;

/** The highest bit of each byte that is a capital or not ASCII: capitals alone have the second highest and not the third. */
const beginningsIn = (four: number): number => ((four & ~(four << 1) & 0x40404040) << 1) | (four & EACH);

const ASCII = 0x80;
/** 1 for ASCII letters and digits. */
const WORDLY = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[0-9A-Za-z]/.test(String.fromCharCode(byte)) && byte < ASCII),
);

/** Whether the word that begins at a byte is one by its hash; true where it does not end as ASCII. */
function mayBeWord(bytes: Uint8Array, at: number, hashes: Uint8Array): boolean {
  let hash = 0;
  let end = at;
  for (const most = at + LONGEST; end < most && WORDLY[bytes[end] as number] === 1; end++) {
    hash = hashOf(hash, bytes[end] as number);
  }
  return hashes[hash & (HASHES - 1)] === 1 || (bytes[end] as number) >= ASCII;
}

function tellLongest(text: string, word: number, byWord: ReadonlyMap<string, readonly Sought[]>, tell: Tell): void {
  if (word > 0 && isWordly(text, word - 1)) return;
  const all = byWord.get(text.slice(word, wordlyEnd(text, word)));
  if (all === undefined) return;
  let longest: Sought | undefined;
  for (const one of all) {
    const start = word - one.lead;
    const isLonger = longest === undefined || one.text.length > longest.text.length;
    if (isLonger && text.startsWith(one.text, start) && isWhole(text, start, start + one.text.length)) longest = one;
  }
  if (longest !== undefined) {
    const start = word - longest.lead;
    tell(start, start + longest.text.length, longest.text);
  }
}

const isWhole = (text: string, start: number, end: number): boolean =>
  start >= 0 &&
  (start === 0 || !isWordly(text, start - 1)) &&
  (end >= text.length || !isWordly(text, end) || !isWordly(text, end - 1));

const wordlyEnd = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && end - start < LONGEST && isWordly(text, end)) end++;
  return end;
};

function seek(sought: Beginnings, texts: Iterable<string>): void {
  const { byWord, sorts, pairs, hashes } = sought;
  byWord.clear();
  for (const text of texts) {
    const lead = leadOf(text);
    const word = text.slice(lead, wordlyEnd(text, lead));
    const all = byWord.get(word);
    if (all === undefined) byWord.set(word, [{ text, lead }]);
    else all.push({ text, lead });
  }
  byWord.delete('');
  sorts.fill(0).fill(WITHIN, 0x80, 0xc0).fill(LONG, 0xf0);
  pairs.fill(0);
  hashes.fill(0);
  sought.capitalsAlone = true;
  const letters = new Uint8Array(3 * LONGEST);
  for (const word of byWord.keys()) addBeginning(sought, letters, encoder.encodeInto(word, letters).written);
}

const encoder = new TextEncoder();

function addBeginning(sought: Beginnings, word: Uint8Array, length: number): void {
  const { sorts, pairs, hashes } = sought;
  const first = word[0] as number;
  if (first < ASCII && beginningsIn(first) === 0) sought.capitalsAlone = false;
  sorts[first] = (sorts[first] as number) | BEGINS;
  const row = (first & 0x7f) << 8;
  if (length > 1) pairs[row | (word[1] as number)] = 1;
  // After a word of one letter anything may stand.
  else pairs.fill(1, row, row + 256);
  let hash = 0;
  for (let at = 0; at < length; at++) hash = hashOf(hash, word[at] as number);
  hashes[hash & (HASHES - 1)] = 1;
}

/** Where the first word with a capital begins; 0 where the text has none. */
function leadOf(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (isCapital(text, at) && (at === 0 || !isWordly(text, at - 1))) return at;
  }
  return 0;
}
