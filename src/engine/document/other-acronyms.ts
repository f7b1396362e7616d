/** Acronyms that mean something else than the entity that has them as an alias. */
import { acronymsOf } from '../derive/acronyms.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { CONNECTIVES } from '../vocabulary/particles.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { Name } from './naming.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

/** What is a common noun in capitals: an organisation called so is called by its name. */
const COMMON = wordList('ai am pm mp mps tv dvd cd pc dna uss hms ceo cfo cto vip id ok');

/** Whether a surface is such a noun: no organisation that has it as an alias is meant. */
export const isCommonAcronym = ({ allCapitals, small }: Pick<Surface, 'allCapitals' | 'small'>): boolean =>
  allCapitals && COMMON.has(small);

/** Acronyms of time zones. */
const ZONES = wordList(`
aedt aest akdt akst bst cdt cest cet cst ct edt eest eet est et gmt hst ist jst mdt msk mst mt nzdt nzst pdt pst pt sast
utc wib`);

/** What such an acronym is the zone of. */
const TIME = /(?:\d[:.]\d\d|\b[ap]\.?m\.?) $/i;

/** Whether a name may be that of a time's zone. */
export const mayBeZone = ({ surface: { small, allCapitals } }: Pick<Name, 'surface'>): boolean =>
  allCapitals && ZONES.has(small);

/** Whether it says of which zone a time is: "12:00 PM PT", and not "13:20 ICC prosecutor". */
export const isZone = ({ text }: Reader, start: number): boolean =>
  TIME.test(text.slice(Math.max(0, start - 6), start));

/** UTF-16 units before a bracket in which a name may stand. */
const BEFORE_BRACKET = 100;

const NAME_BEFORE =
  /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}\p{M}'’.]*|of|for|and|on|in|the|to|de|des|du)(?:[ -](?!\()|(?= ?$)))+ ?$/u;

/**
 * Whether brackets give an acronym to another name than its bearer's: "Kenya Wildlife Service (KWS)", where the one
 * that is known stands for something else, or to words: "the average fuel price (AFP)". They share no word that would
 * tell them apart from others.
 */
export function isGivenToAnother(text: string, start: number, end: number, name: Name): boolean {
  const { namings } = name;
  if (isNoAcronym(name) || text[start - 1] !== '(' || text[end] !== ')') return false;
  const before = text.slice(Math.max(0, start - 1 - BEFORE_BRACKET), start - 1);
  const words = (NAME_BEFORE.exec(before)?.[0] ?? '').trim().split(/\s+/);
  const acronym = text.slice(start, end);
  const own = namings.flatMap(({ of }) => distinctive(of.split(' ')));
  for (let from = 0; from < words.length - 1; from++) {
    const name = words.slice(from);
    if (!acronymsOf(name.join(' ')).some((one) => one.text === acronym)) continue;
    return !distinctive(name).some((word) => own.includes(word));
  }
  // Two letters are soon those of any two words, as where a picture is credited: "an army parade (AP)".
  if (acronym.length < 3 && !GOES_ON.test(text.slice(end + 1, end + 3))) return false;
  return areOtherWords(
    acronym,
    before,
    namings.map(({ of }) => of.toLowerCase()),
  );
}

/** Whether it is a name by itself; a place that only has its capitals here is none: "ABA" of Aba. */
const isNoAcronym = ({ isName, kind, of, surface: { text } }: Name): boolean =>
  isName && (kind !== 'place' || of === text);

/** Letters that a word has in all its spellings: "organisation", "organizations". */
const STEM = 4;

/** How the sentence of a word in brackets goes on. */
const GOES_ON = /^ \p{Ll}/u;

/** Whether an acronym is made of other words, the first of which has a meaning: not "at a fair price (AFP)". */
function areOtherWords(acronym: string, before: string, names: readonly string[]): boolean {
  const words = before
    .trim()
    .split(/[\s-]+/)
    .slice(-acronym.length);
  const initials = words.map((word) => word.charAt(0)).join('');
  if (initials.toUpperCase() !== acronym || initials === acronym) return false;
  if (FUNCTION_WORDS.has(words[0] ?? '')) return false;
  return !names.some((name) => words.every((word) => name.includes(word.toLowerCase().slice(0, STEM))));
}

const distinctive = (words: readonly string[]): string[] =>
  words.map((word) => word.toLowerCase()).filter((word) => !CONNECTIVES.has(word) && !isWord(word));
