/** Finds many words in one pass over the bytes of a text that stops at capitals alone. */
import { createChunk, END, readChunk } from '../text/utf8.ts';
import type { FirstWords } from './find-texts.ts';
import { hashOf } from './small-words.ts';
import { LONGEST_WORD } from './words.ts';

/** Hashes of words are kept in so many bits: with some hundred words few others pass. */
const HASHES = 1 << 13;

/** The memory of all passes; none outlives its call. */
const chunk = createChunk();

/** How the words that are looked for begin. */
const sought = {
  /** 1 for the first two bytes of a word, the first one times 256. */
  pairs: new Uint8Array(256 * 256),
  /** 1 for the hash of a word of ASCII letters. */
  hashes: new Uint8Array(HASHES),
  /** Whether every word begins with a capital or no ASCII letter. */
  capitalsAlone: true,
};

/** Calls back with each place, in order, where one of the words probably begins. Takes the same time for any number. */
export function findMany(text: string, words: FirstWords, take: (at: number) => void): void {
  seek(words);
  for (let from = firstOf(words); from < text.length; from = chunk.to) {
    readChunk(chunk, text, from);
    findInChunk(from, take);
  }
}

const firstOf = (words: FirstWords): number => Math.min(...[...words.values()].map(({ from }) => from));

function findInChunk(from: number, take: (at: number) => void): void {
  const { bytes, fours } = chunk;
  const { pairs, hashes, capitalsAlone } = sought;
  const all = capitalsAlone ? 0 : EACH;
  let shift = from;
  for (let four = 0; ; four++) {
    let marked = all | beginningsIn(fours[four] as number);
    // What stands after the bytes of a chunk ends this.
    while (marked === 0) marked = beginningsIn(fours[++four] as number);
    for (; marked !== 0; marked &= marked - 1) {
      const at = (four << 2) + ((31 - Math.clz32(marked & -marked)) >> 3);
      const byte = bytes[at] as number;
      if (pairs[(byte << 8) | (bytes[at + 1] as number)] === 1 && mayBeWord(bytes, at, hashes)) {
        take(at + shift);
      }
      if (byte < ASCII) continue;
      if (byte === END) return;
      // Bytes within a character are no units, and the first of four is two.
      shift += byte < 0xc0 ? -1 : byte < 0xf0 ? 0 : 1;
    }
  }
}

/** The highest bit of each of four bytes. */
const EACH = 0x80808080 | 0;

/**
 * The highest bit of each byte that is a capital or not ASCII: capitals alone have the second highest and not the
 * third.
 */
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
  for (const most = at + LONGEST_WORD; end < most && WORDLY[bytes[end] as number] === 1; end++) {
    hash = hashOf(hash, bytes[end] as number);
  }
  return hashes[hash & (HASHES - 1)] === 1 || (bytes[end] as number) >= ASCII;
}

const encoder = new TextEncoder();

function seek(words: FirstWords): void {
  sought.pairs.fill(0);
  sought.hashes.fill(0);
  sought.capitalsAlone = true;
  const letters = new Uint8Array(3 * LONGEST_WORD);
  for (const word of words.keys()) addBeginning(letters, encoder.encodeInto(word, letters).written);
}

function addBeginning(word: Uint8Array, length: number): void {
  const { pairs, hashes } = sought;
  const first = word[0] as number;
  if (first < ASCII && beginningsIn(first) === 0) sought.capitalsAlone = false;
  const row = first << 8;
  // A chunk's last character is looked at closely: what follows is in the next one.
  pairs[row | END] = 1;
  if (length > 1) pairs[row | (word[1] as number)] = 1;
  // After a word of one letter anything may stand.
  else pairs.fill(1, row, row + 256);
  let hash = 0;
  for (let at = 0; at < length; at++) hash = hashOf(hash, word[at] as number);
  hashes[hash & (HASHES - 1)] = 1;
}
