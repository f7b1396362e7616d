/** Who else of a document has a surname that is somebody's known: after "Kamala Harris" it is no longer Andy Harris's. */
import { aliasText } from '../../entity.ts';
import { PARTY_WORDS } from '../vocabulary/head-words.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { KNOWN_BY_IT } from './inserted-initials.ts';
import type { JudgedMention, Reason } from './judged-mention.ts';
import type { Name } from './naming.ts';
import { hasNearby } from './nearby.ts';
import { isParagraphsAgo, type OwnNames } from './own-names.ts';
import { ABOVE, isIn, type Reader, type Span } from './reader.ts';
import { followsOneOf, plainWord, previousWord } from './words.ts';

/** What somebody is to who is known by the surname, as the text says it. */
type Kin = 'wife' | 'husband' | 'other' | undefined;

interface Other {
  /** Where their surname stands, UTF-16 units. */
  at: number;
  kin: Kin;
  /** Whether the text had called somebody else by the surname alone before. */
  isLate: boolean;
}

/** What was read of a document's text so far. */
export interface Bearers {
  /** Who else was named in full, the last one, by surname. */
  others: Map<string, Other>;
  /** What those who were named in full are to who is known, by that name. */
  relatives: Map<string, Kin>;
  /** Where those who are known were named in full, the last time. */
  full: Map<number, number>;
  /** Who of them was meant by a surname alone, and by that of a woman. */
  alone: Set<number>;
  women: Set<number>;
}

export const createBearers = (): Bearers => ({
  others: new Map(),
  relatives: new Map(),
  full: new Map(),
  alone: new Set(),
  women: new Set(),
});

/** Before the surname of a woman, in English, and of a man. */
const OF_WOMEN = wordList('lady miss mrs ms');
const OF_MEN = wordList('mr');

/** UTF-16 units beside a name in which it is said whose relative somebody is. */
const NEAR = 40;

/** One who is known was named in full, or by an office. */
export function addFull({ full }: Bearers, { start, reason }: JudgedMention<Name>): void {
  if (reason.surface.several || reason.rule === 'office') for (const one of reason.candidates) full.set(one, start);
}

/** Somebody was named who has a surname, and is none of those that are known by it. */
export function addOther(
  reader: Reader,
  { others, alone, relatives }: Bearers,
  stretch: Span,
  { candidates }: Reason,
): void {
  const { text, language } = reader;
  const { start, end } = stretch;
  if (language.kin === undefined) return;
  const own = firstNamesOf(reader, candidates);
  const first = previousWord(text, start);
  const word = plainWord(text, first, start - 1);
  if (own.has(word) || isNoFirstName(reader, word, start)) return;
  const from = word.length === 1 ? previousWord(text, first) : first;
  const isInitialOfOwn = from >= 0 && from < first && own.has(plainWord(text, from, first - 1));
  if (isInitialOfOwn && !KNOWN_BY_IT.has(text.slice(from, end))) return;
  const name = text.slice(first, end);
  const kin = kinBeside(reader, { start: first, end }, own) ?? relatives.get(name);
  relatives.set(name, kin);
  const isLate = candidates.some((one) => alone.has(one));
  others.set(text.slice(start, end), { at: start, kin, isLate });
}

/** "Team Harris", "Democrat Harris", "Then-Senator Harris". */
function isNoFirstName(reader: Reader, word: string, at: number): boolean {
  const { heads, members, titles } = reader.language;
  const isNoun = [heads, members, PARTY_WORDS, NO_NAMES].some((words) => words.has(word));
  return isNoun || titles.has(word.slice(word.indexOf('-') + 1)) || hasNearby(reader, at, word);
}

const NO_NAMES = wordList('camp conservative hurricane labour never operation planet stop storm team tory vote');

const firstNamesOf = ({ entityAt }: Reader, candidates: readonly number[]): ReadonlySet<string> =>
  new Set(
    candidates
      .map(entityAt)
      .flatMap(({ name, aliases = [] }) => [name, ...aliases.map(aliasText)])
      .flatMap((one) => one.toLowerCase().split(' ').slice(0, -1)),
  );

/** What a text says of somebody beside the name in full, from `start` to `end`. */
function kinBeside({ text, language: { kin } }: Reader, { start, end }: Span, own: ReadonlySet<string>): Kin {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (kin?.wife.test(before)) return 'wife';
  if (kin?.husband.test(before)) return 'husband';
  // "Bill and Hillary Clinton"
  const [, partner = ''] = /(\p{L}+) (?:and|&) $/u.exec(before) ?? [];
  const isOther = kin?.any.test(`${before}, ${text.slice(end, end + NEAR)}`) || own.has(partner.toLowerCase());
  return isOther ? 'other' : undefined;
}

/**
 * Whether a surname is another's by now: the one named in full last has it, unless the text called the known one so
 * before, or goes back to whom it is about. Relatives leave it to them, but "Mrs." is a wife, and "Mr." a husband.
 */
export function isOthers(
  { text }: Reader,
  { others, full, women }: Bearers,
  { start, end }: Span,
  { candidates }: Reason,
  { bearers }: OwnNames,
): boolean {
  const surname = text.slice(start, end);
  const other = others.get(surname);
  if (other === undefined || candidates.some((one) => (full.get(one) ?? ABOVE) > other.at)) return false;
  const { at, kin, isLate } = other;
  if (followsOneOf(text, start, OF_WOMEN))
    return kin === 'wife' || (kin === undefined && !candidates.some((one) => women.has(one)));
  if (kin === 'husband' && followsOneOf(text, start, OF_MEN)) return true;
  const isAbout = bearers.get(surname)?.some(({ entity, from }) => from === ABOVE && candidates.includes(entity));
  return kin === undefined && !isLate && !(isAbout === true && isParagraphsAgo(text, at, start));
}

/** One who is known was meant by a surname alone. */
export function addAlone(
  { text }: Reader,
  { alone, women }: Bearers,
  own: OwnNames,
  found: Span,
  reason: Reason,
): void {
  if (isIn(own.headline, found.start)) return;
  const isWoman = followsOneOf(text, found.start, OF_WOMEN);
  for (const one of reason.candidates) {
    alone.add(one);
    if (isWoman) women.add(one);
  }
}
