/**
 * Longer unknown names hold their parts: a known name beside another capitalised word, in a line where capitals mean
 * something, is part of that longer name, unless the word is one that stands beside names without being part of them.
 */
import type { Kind } from '../../entity.ts';
import { isDemonym } from '../derive/demonyms.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { DIRECTIONS, HEADS } from './head-words.ts';
import type { Writing } from './lines.ts';
import { PARTICLES } from './particles.ts';
import { beginsSentence } from './sentences.ts';
import type { Surface } from './surface.ts';
import { CALENDAR, FOLLOWERS, TITLES } from './titles.ts';
import { isAllCapitals, isCapital, nextWord, plainWord, previousWord, wordEnd } from './words.ts';

/** A stretch that may be part of a longer name. */
export interface Stretch {
  start: number;
  end: number;
  kind: Kind | undefined;
  surface: Surface;
  /** Another mention stands directly before or after. */
  knownBefore: boolean;
  knownAfter: boolean;
  /** The first name of the person whose surname it is: in any of its forms it is no other name. */
  firstName?: string | undefined;
  /** A short form of the document's own: it is held by any name before it. */
  own: boolean;
}

/** `person`: held as the last part of what may be somebody's name. */
export type Holder = 'none' | 'longer name' | 'person';

export function holderOf(text: string, stretch: Stretch, writing: Writing): Holder {
  const before = holdsBefore(text, stretch, writing);
  if (before !== 'none') return before;
  return holdsAfter(text, stretch, writing) ? 'longer name' : 'none';
}

function holdsBefore(text: string, stretch: Stretch, writing: Writing): Holder {
  const { start, end, kind, surface, knownBefore, own } = stretch;
  if (knownBefore || writing === 'unread') return 'none';
  const from = previousWord(text, start);
  if (from < 0) return 'none';
  if (!isCapital(text, from)) return !surface.several && followsParticle(text, from, start) ? 'longer name' : 'none';
  if (writing !== 'sentence') return 'none';
  // What has something, and what is only a part of a compound, ends before it: "Rome's", "Paris-based".
  if (/['’]s?$|-\p{Ll}\S*$/u.test(text.slice(from, start - 1))) return 'none';
  const word = plainWord(text, from, start - 1);
  if (text[start - 2] === '.' && !TITLES.has(word) && start - from > 3) return 'none';
  if (own && isDemonym(word)) return 'longer name';
  if (standsBeside(word)) return 'none';
  if (DIRECTIONS.has(word)) return kind === 'person' && surface.several ? 'none' : 'longer name';
  if ((surface.several && !own) || isDemonym(word) || isFormOf(word, stretch.firstName?.toLowerCase())) return 'none';
  if (beginsSentence(text, from) && mayBeginSentence(word)) return 'none';
  if (isAllCapitals(text, from, start - 1)) return kind === 'place' ? 'longer name' : 'none';
  if (surface.allCapitals) return 'longer name';
  return nextWord(text, end) < 0 || !isCapital(text, end + 1) ? 'person' : 'longer name';
}

/** Words that have a capital beside a name for another reason than being part of it. */
const standsBeside = (word: string): boolean =>
  TITLES.has(word) || FOLLOWERS.has(word) || CALENDAR.has(word) || FUNCTION_WORDS.has(word);

/** "Rob" of "Robert". */
const isFormOf = (word: string, name: string | undefined): boolean =>
  name !== undefined && word.length > 2 && (name.startsWith(word) || word.startsWith(name));

/** Words that begin a sentence before a name by being no noun. */
const mayBeginSentence = (word: string): boolean =>
  /(?:ing|ed|ly)$/.test(word) || HEADS.has(word) || IRREGULAR_VERBS.has(word);

/** Past forms that do not end in -ed. Those that are somebody's name as well ("Drew", "Rose") are left out. */
const IRREGULAR_VERBS = new Set(
  (
    'ate beat became began bought brought built came caught chose cut drove fed fell felt fought found fled flew ' +
    'forgot gave got held heard hit hurt kept knew laid led left lent let lost made meant met paid put quit ran read ' +
    'said saw sent sold sought spent spoke stole stood struck sued swore thought threw told took understood went wrote'
  ).split(' '),
);

/** "Rio de" before "Janeiro". */
function followsParticle(text: string, from: number, start: number): boolean {
  if (start - from > 6 || !PARTICLES.has(plainWord(text, from, start - 1))) return false;
  const before = previousWord(text, from);
  return before >= 0 && isCapital(text, before) && !beginsSentence(text, before);
}

function holdsAfter(text: string, { end, kind, surface, knownAfter }: Stretch, writing: Writing): boolean {
  if (knownAfter || writing === 'unread') return false;
  const { several, allCapitals } = surface;
  const isModelled = kind !== 'place' && kind !== 'person';
  if (text[end] === '-' && isModelled && isDigit(text, end + 1)) return true;
  const from = nextWord(text, end);
  if (from < 0) return false;
  if (isDigit(text, from)) return !several && isModelled && isModel(text, from);
  if (!isCapital(text, from)) return false;
  const to = wordEnd(text, from);
  const word = plainWord(text, from, to);
  if (writing !== 'sentence') return HEADS.has(word) && !allCapitals;
  if (standsBeside(word) || text[to] === ':' || isDemonym(word)) return false;
  if (several && /['’]s$/.test(text.slice(from, to))) return false;
  if (allCapitals && !several) return kind !== undefined && kind !== 'place' && /\d/.test(word);
  if (several && kind !== 'place') return kind === 'person' && HEADS.has(word) && word !== 'news';
  return true;
}

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
};

/** The number of a model rather than a count, a time or a verse. */
function isModel(text: string, from: number): boolean {
  const to = wordEnd(text, from);
  return to - from <= 4 && !/^(?:[:/%]|[.,]\d| (?:per|million|billion|percent|people))/.test(text.slice(to, to + 9));
}
