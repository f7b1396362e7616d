/**
 * What each UTF-16 code unit is, and what it folds to: two tables of 64K entries. Everything that reads a name or a
 * text reads through them.
 */
import { CLASSES, COMPOSITIONS, FOLDS } from './character-data.ts';

/** The low four bits of a class: what a code unit does in a text. */
export const TYPE = 15;
/** A token of its own that is no word: punctuation, symbols, emoji. */
export const PUNCTUATION = 0;
export const SPACE = 1;
/** A space that ends a line; two in one gap end a paragraph. */
export const NEWLINE = 2;
/** Not there for comparing, and no part of what stands before it: soft hyphens, zero-width characters. */
export const IGNORED = 3;
/** Not there for comparing, but part of the letter before it: accents, vowel points. */
export const ACCENT = 4;
/** Letters, digits and marks of scripts that put spaces between words. */
export const WORD = 5;
/** Characters of scripts without spaces: each is a token. */
export const LONE = 6;
/** Hangul: each syllable is a token, and a mention does not begin in the middle of a run of them. */
export const HANGUL = 7;
/** Marks of scripts without spaces, which belong to the character before them. */
export const MARK = 8;
/** Hyphens and the en dash, which join two words as a space does. */
export const DASH = 9;

/** Flag of a class: a capital letter. */
export const CAPITAL = 16;
/**
 * Flag of a class: reads together with what follows, or folds to several units; `surrogates.ts` and `composition.ts`
 * know how.
 */
export const SPECIAL = 32;

/** The apostrophe that all its variants fold to. */
export const APOSTROPHE = 0x27;

export const CLASS = new Uint8Array(0x10000);

/** One unit for one unit: case, accents, quotes, dashes, spaces and full width folded away. */
export const FOLD = new Uint16Array(0x10000);

/** Units that end in no own letter when an accent follows: pairs of folded unit and mark, to the folded letter. */
export const COMPOSED = new Map<number, number>();

/** Letters that fold to several, by their folded unit. */
export const EXPANDED: ReadonlyMap<number, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ﬀ: 'ff',
    ﬁ: 'fi',
    ﬂ: 'fl',
    ﬃ: 'ffi',
    ﬄ: 'ffl',
    ﬅ: 'st',
    ﬆ: 'st',
  }).map(([letter, letters]) => [letter.charCodeAt(0), letters]),
);

/** The key of a pair in `COMPOSED`. */
export const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** The folded form of a unit. */
export function fold(unit: number): number {
  return FOLD[unit] as number;
}

/** What a unit does in a text: one of the types above, without flags. */
export function typeOf(unit: number): number {
  return (CLASS[unit] as number) & TYPE;
}

/** Whether a unit is a capital letter. */
export const isCapital = (unit: number): boolean => ((CLASS[unit] as number) & CAPITAL) !== 0;

/** Numbers to the base 36, parted by spaces. */
const numbersOf = (data: string): number[] => data.split(' ').map((number) => Number.parseInt(number, 36));

/** Calls back with each run: pairs of its length and its value. */
function eachRun(data: string, take: (from: number, to: number, value: number) => void): void {
  const numbers = numbersOf(data);
  let from = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const to = from + (numbers[at] as number);
    take(from, to, numbers[at + 1] as number);
    from = to;
  }
}

eachRun(CLASSES, (from, to, value) => CLASS.fill(value, from, to));
eachRun(FOLDS, (from, to, difference) => {
  for (let unit = from; unit < to; unit++) FOLD[unit] = unit + difference;
});
const compositions = numbersOf(COMPOSITIONS);
for (let at = 0; at < compositions.length; at += 3) {
  const [first, mark, letter] = compositions.slice(at, at + 3) as [number, number, number];
  COMPOSED.set(pairOf(first, mark), letter);
}
