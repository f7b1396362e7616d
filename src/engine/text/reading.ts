/**
 * The one way a name or a text is read: token by token, into canonical units. Canonical units are folded but for
 * their capitals, with one space between two words and nothing anywhere else, so that "AT & T" and "AT&T",
 * "Al-Qaeda" and "al Qaeda" (but for the capital) are the same units.
 */
import {
  ACCENT,
  CAPITAL,
  CLASS,
  EXPANDED,
  fold,
  HANGUL,
  IGNORED,
  LONE,
  MARK,
  PUNCTUATION,
  SPECIAL,
  TYPE,
  WORD,
} from './characters.ts';
import { composed } from './composition.ts';
import { isHalf, typeAt, widthAt } from './surrogates.ts';
import { type Gap, kindOf, readGap, tokenEnd } from './tokens.ts';

/** Where a reading stands: the token it has just read, and all canonical units up to it. */
export interface Reading {
  text: string;
  /** Where the next gap starts. */
  at: number;
  /** The last token: its sort, and its span in the text. */
  kind: number;
  start: number;
  end: number;
  /** The canonical units so far; only the first `length` count. */
  units: Uint16Array;
  length: number;
  /** No reading gets longer: one that would is over. */
  limit: number;
  gap: Gap;
}

/** Stands between two words. */
export const SPACE_UNIT = 0x20;

/** Stands for half a surrogate pair, so that two halves from different places make no character. */
const REPLACEMENT = 0xfffd;

/**
 * Units that there is room for at first. Never none, however low the limit: it may be raised, and room only doubles.
 */
const ROOM = 64;

/** A reading of at most `limit` canonical units. It can be opened again and again on other places. */
export function createReading(text: string, limit: number): Reading {
  const units = new Uint16Array(ROOM);
  return {
    text,
    at: 0,
    kind: PUNCTUATION,
    start: 0,
    end: 0,
    units,
    length: 0,
    limit,
    gap: { end: 0, space: false, line: false, paragraph: false },
  };
}

/** Begins a new reading at `pos`. */
export function openReading(reading: Reading, pos: number): void {
  reading.at = pos;
  reading.kind = PUNCTUATION;
  reading.length = 0;
}

/**
 * Reads the next token. False where the text or the paragraph ends before it, or the limit is passed;
 * `reading.at` then is where the next paragraph starts, or the end.
 */
export function readToken(reading: Reading): boolean {
  const { text, gap } = reading;
  readGap(text, reading.at, reading.kind === WORD, gap);
  reading.at = gap.end;
  if (gap.paragraph || gap.end >= text.length) {
    reading.kind = PUNCTUATION;
    return false;
  }
  const type = typeAt(text, gap.end);
  const kind = kindOf(type);
  if (isParted(reading, kind, type) && !append(reading, SPACE_UNIT)) return false;
  reading.kind = kind;
  reading.start = gap.end;
  reading.end = tokenEnd(text, gap.end, reading.limit - reading.length);
  reading.at = reading.end;
  return appendToken(reading);
}

/** Whether a space stands between the token before and the next one, of this kind and type, in canonical form. */
function isParted({ kind: before, length, gap }: Reading, kind: number, type: number): boolean {
  // A word that begins with a mark is parted from what it would otherwise seem to stand on.
  if (kind === WORD) return before === WORD || (type === MARK && length > 0);
  // Korean parts its words; where others put a space between two characters, these are of two words as well, while
  // a line may break anywhere.
  if (kind === HANGUL) return before === HANGUL && (gap.space || gap.line);
  return kind === LONE && before === LONE && gap.space;
}

function append(reading: Reading, unit: number): boolean {
  if (reading.length >= reading.limit) return false;
  if (reading.length === reading.units.length) {
    const longer = new Uint16Array(Math.min(reading.limit, 2 * reading.length));
    longer.set(reading.units);
    reading.units = longer;
  }
  reading.units[reading.length++] = unit;
  return true;
}

function appendToken(reading: Reading): boolean {
  const { text, end } = reading;
  for (let at = reading.start; at < end; ) {
    const unit = text.charCodeAt(at);
    const type = CLASS[unit] as number;
    if (type & SPECIAL) {
      at = appendSpecial(reading, at);
      if (at < 0) return false;
    } else {
      at++;
      const kept = (type & TYPE) !== IGNORED && (type & TYPE) !== ACCENT;
      if (kept && !append(reading, inCase(fold(unit), type & CAPITAL))) return false;
    }
  }
  return true;
}

/** Appends what starts at `pos`; answers where it ends, or -1 where the limit is passed. */
function appendSpecial(reading: Reading, pos: number): number {
  const { text, end } = reading;
  const unit = text.charCodeAt(pos);
  const capital = (CLASS[unit] as number) & CAPITAL;
  if (widthAt(text, pos) === 2) {
    const kept = typeAt(text, pos) !== IGNORED;
    if (kept && !(append(reading, unit) && append(reading, text.charCodeAt(pos + 1)))) return -1;
    return pos + 2;
  }
  if (isHalf(unit)) return append(reading, REPLACEMENT) ? pos + 1 : -1;
  const letters = EXPANDED.get(fold(unit));
  if (letters !== undefined) {
    for (const letter of letters) if (!append(reading, inCase(letter.charCodeAt(0), capital))) return -1;
    return pos + 1;
  }
  let letter = fold(unit);
  let at = pos + 1;
  // What is not there for comparing may stand between a letter and the mark that makes it another.
  for (let next = at; next < end; ) {
    const joined = composed(letter, text.charCodeAt(next));
    const type = typeAt(text, next);
    next += widthAt(text, next);
    if (joined !== 0) {
      letter = joined;
      at = next;
    } else if (type !== ACCENT && type !== IGNORED) break;
  }
  return append(reading, inCase(letter, capital)) ? at : -1;
}

/** A folded letter as the capital it stands for, where it does and there is one. */
function inCase(folded: number, capital: number): number {
  if (capital === 0) return folded;
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x20;
  const upper = String.fromCharCode(folded).toUpperCase();
  const unit = upper.charCodeAt(0);
  return upper.length === 1 && fold(unit) === folded ? unit : folded;
}
