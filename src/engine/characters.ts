/**
 * What each UTF-16 code unit is, and what it folds to: two tables of 64K entries, built once from Unicode's own
 * properties as the engine's regular expressions know them. Everything that reads a name or a text reads through them.
 */

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
/** Flag of a class: reads together with what follows, or folds to several units; `special.ts` knows how. */
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

const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';

/**
 * Later lines paint over earlier ones. Superscript digits stay punctuation: they are footnote marks. The @ is a letter
 * of the handles and e-mail addresses that it makes, so that no name is found within them.
 */
const PAINT: readonly [RegExp, number][] = [
  [/[\p{L}\p{Nd}\p{Nl}\p{M}_@\uff20]+/gu, WORD],
  [new RegExp(`(?:(?=[\\p{L}\\p{Nl}])[${UNSPACED}])+`, 'gu'), LONE],
  [new RegExp(`(?:(?=\\p{M})[${UNSPACED}])+`, 'gu'), MARK],
  [/[\p{sc=Latn}\p{Nd}]+/gu, WORD],
  [/(?:(?=\p{L})\p{scx=Hang})+/gu, HANGUL],
  [/\p{DI}+/gu, IGNORED],
  [/[\t\v\f\r\p{Zs}]+/gu, SPACE],
  [/[\n\u0085\u2028\u2029]+/g, NEWLINE],
  [/[-\u058a\u05be\u2010-\u2013\u2212\ufe63\uff0d]/g, DASH],
  [/[\u02b9\u02bb-\u02bf]/g, PUNCTUATION],
];

/** Accents, Hebrew and Arabic points, the Arabic stroke that only stretches a word, emoji variation selectors. */
const ACCENTS: readonly [from: number, to: number][] = [
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08e1],
  [0x08e3, 0x08ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

/** Variants that no decomposition knows: all of the second string fold to the first. */
const VARIANTS: readonly [string, string][] = [
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u05f3`\u00b4\uff40'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u05f4\u301d\u301e\u301f'],
  // A dash that joins words is a gap and no token; all others are this one, which never joins.
  ['\u2014', '-\u058a\u05be\u2010\u2011\u2012\u2013\u2015\u2212\ufe58\ufe63\uff0d'],
  ['\u00b7', '\u2027\u2219\u22c5\u30fb\uff65'],
  ['o', 'øØ'],
  ['l', 'łŁ'],
  ['d', 'đĐðÐ'],
  ['h', 'ħĦ'],
  ['t', 'ŧŦ'],
  ['i', 'ɨƗ'],
  ['b', 'ƀɃ'],
  ['z', 'ƶƵ'],
];

/** Of other scripts' letters with marks only these are the bare letter with an accent: й is no accented и. */
const ACCENTED = 'ёЁѐЀѝЍ';
const ACCENTED_SCRIPTS = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Hebr}]/u;

/** Decompositions stop here, apart from the compatibility forms: what lies between is CJK, Hangul, private use. */
const DECOMPOSING = (unit: number): boolean => unit < 0x3100 || unit >= 0xf900 || (unit >= 0xa640 && unit < 0xac00);

function oneUnit(letter: string): number {
  // Upper and then lower is Unicode's simple case folding, final sigma and long s included.
  const folded = letter.toUpperCase().toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : letter.toLowerCase().charCodeAt(0);
}

function fillClasses(): void {
  const low = String.fromCharCode(...Array.from({ length: 0x6c00 }, (_, unit) => unit));
  const middle = String.fromCharCode(...Array.from({ length: 0x6c00 }, (_, unit) => 0x6c00 + unit));
  const high = String.fromCharCode(...Array.from({ length: 0x2000 }, (_, unit) => 0xe000 + unit));
  for (const units of [low, middle, high]) {
    const from = units.charCodeAt(0);
    for (const [pattern, type] of PAINT) {
      for (const { index, 0: run } of units.matchAll(pattern))
        CLASS.fill(type, from + index, from + index + run.length);
    }
    for (const { index } of units.matchAll(/[\p{Lu}\p{Lt}]/gu))
      CLASS[from + index] = (CLASS[from + index] ?? 0) | CAPITAL;
  }
  for (const [from, to] of ACCENTS) CLASS.fill(ACCENT, from, to + 1);
  // Surrogate pairs go by their first half: CJK planes, the scripts of plane 1, emoji, variation selectors.
  CLASS.fill(WORD | SPECIAL, 0xd800, 0xd83c);
  CLASS.fill(PUNCTUATION | SPECIAL, 0xd83c, 0xdc00);
  CLASS.fill(LONE | SPECIAL, 0xd840, 0xd8c0);
  CLASS.fill(PUNCTUATION | SPECIAL, 0xd8c0, 0xe000);
  CLASS[0xdb40] = IGNORED | SPECIAL;
}

function fillFolds(): void {
  const kept: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    FOLD[unit] = unit;
    if (!DECOMPOSING(unit)) continue;
    const letter = String.fromCharCode(unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit);
    const parts = letter.normalize('NFD');
    if (parts.length === 1) FOLD[unit] = oneUnit(parts);
    else if (ACCENTED.includes(letter) || ACCENTED_SCRIPTS.test(parts.charAt(0))) FOLD[unit] = oneUnit(parts.charAt(0));
    else {
      FOLD[unit] = oneUnit(letter);
      if (typeOf(unit) !== ACCENT) kept.push(letter);
    }
  }
  for (const [one, others] of VARIANTS) {
    for (const other of others) FOLD[other.charCodeAt(0)] = one.charCodeAt(0);
  }
  for (const letter of kept) {
    const parts = letter.normalize('NFD');
    const first = parts.slice(0, -1).normalize('NFC');
    if (first.length > 1) continue;
    COMPOSED.set(pairOf(fold(first.charCodeAt(0)), parts.charCodeAt(parts.length - 1)), fold(letter.charCodeAt(0)));
  }
}

function flagSpecials(): void {
  const starts = new Set([...COMPOSED.keys()].map((pair) => Math.floor(pair / 0x10000)));
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = fold(unit);
    const leadingJamo = unit >= 0x1100 && unit <= 0x1112;
    const openSyllable = unit >= 0xac00 && unit < 0xd7a4 && (unit - 0xac00) % 28 === 0;
    if (starts.has(folded) || EXPANDED.has(folded) || leadingJamo || openSyllable) {
      CLASS[unit] = (CLASS[unit] ?? 0) | SPECIAL;
    }
  }
}

/** The folded form of a unit. */
export function fold(unit: number): number {
  return FOLD[unit] as number;
}

/** What a unit does in a text: one of the types above, without flags. */
export function typeOf(unit: number): number {
  return (CLASS[unit] as number) & TYPE;
}

fillClasses();
fillFolds();
flagSpecials();
