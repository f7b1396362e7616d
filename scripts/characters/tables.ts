/**
 * What the engine knows of characters, from Unicode's own properties as this Node's regular expressions know them. The
 * engine has it as data, so that every browser reads a name alike, and the background wakes without working it out.
 */
import {
  ACCENT,
  CAPITAL,
  DASH,
  EXPANDED,
  HANGUL,
  IGNORED,
  LONE,
  MARK,
  NEWLINE,
  PUNCTUATION,
  pairOf,
  SPACE,
  SPECIAL,
  TYPE,
  WORD,
} from '../../src/engine/text/characters.ts';

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);
const composed = new Map<number, number>();

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
        classes.fill(type, from + index, from + index + run.length);
    }
    for (const { index } of units.matchAll(/[\p{Lu}\p{Lt}]/gu))
      classes[from + index] = (classes[from + index] ?? 0) | CAPITAL;
  }
  for (const [from, to] of ACCENTS) classes.fill(ACCENT, from, to + 1);
  // Surrogate pairs go by their first half: CJK planes, the scripts of plane 1, emoji, variation selectors.
  classes.fill(WORD | SPECIAL, 0xd800, 0xd83c);
  classes.fill(PUNCTUATION | SPECIAL, 0xd83c, 0xdc00);
  classes.fill(LONE | SPECIAL, 0xd840, 0xd8c0);
  classes.fill(PUNCTUATION | SPECIAL, 0xd8c0, 0xe000);
  classes[0xdb40] = IGNORED | SPECIAL;
}

function fillFolds(): void {
  const kept: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    folds[unit] = unit;
    if (!DECOMPOSING(unit)) continue;
    const letter = String.fromCharCode(unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit);
    const parts = letter.normalize('NFD');
    if (parts.length === 1) folds[unit] = oneUnit(parts);
    else if (ACCENTED.includes(letter) || ACCENTED_SCRIPTS.test(parts.charAt(0)))
      folds[unit] = oneUnit(parts.charAt(0));
    else {
      folds[unit] = oneUnit(letter);
      if (((classes[unit] as number) & TYPE) !== ACCENT) kept.push(letter);
    }
  }
  for (const [one, others] of VARIANTS) {
    for (const other of others) folds[other.charCodeAt(0)] = one.charCodeAt(0);
  }
  for (const letter of kept) {
    const parts = letter.normalize('NFD');
    const first = parts.slice(0, -1).normalize('NFC');
    if (first.length > 1) continue;
    composed.set(
      pairOf(folds[first.charCodeAt(0)] as number, parts.charCodeAt(parts.length - 1)),
      folds[letter.charCodeAt(0)] as number,
    );
  }
}

function flagSpecials(): void {
  const starts = new Set([...composed.keys()].map((pair) => Math.floor(pair / 0x10000)));
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = folds[unit] as number;
    const leadingJamo = unit >= 0x1100 && unit <= 0x1112;
    const openSyllable = unit >= 0xac00 && unit < 0xd7a4 && (unit - 0xac00) % 28 === 0;
    if (starts.has(folded) || EXPANDED.has(folded) || leadingJamo || openSyllable) {
      classes[unit] = (classes[unit] ?? 0) | SPECIAL;
    }
  }
}

fillClasses();
fillFolds();
flagSpecials();

/** As `CLASS`, `FOLD` and `COMPOSED` of the engine. */
export const TABLES = { classes, folds, composed };
