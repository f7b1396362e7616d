/** How organisations, agreements, works and places are called after the name in full. */
import { ownAfterKind } from '../derive/after-kinds.ts';
import { townOfClub } from '../derive/clubs.ts';
import { isCountry, isDemonym } from '../derive/demonyms.ts';
import { partyNoun } from '../derive/party-members.ts';
import { SPANISH_CLUBS } from '../vocabulary/club-names.ts';
import { BUSINESS, DIRECTIONS, HEADS } from '../vocabulary/head-words.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { CONNECTIVES } from '../vocabulary/particles.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { COUNTRIES_ABROAD } from './languages/countries-abroad.ts';
import type { OwnName } from './own-name.ts';

/** Heads before "of" that the news leaves out, so that what they are of is left. */
const OPEN_HEADS = /^(?:Board of \p{L}+|Board|Church|Order|Society|Knights|Office) of (?:the )?(.+)$/u;

/** Heads that add nothing: what is left says it, even of common words alone. */
const EMPTY = new Set(['system', 'initiative', 'company', 'corporation', 'group', 'movement']);

/** Heads after the name of a place, which stands for the place alone: "New York" of "New York Times". */
const OF_PLACES = wordList(`
chronicle city college council courier county court examiner exchange gazette globe herald hospital inquirer journal
library mail mirror museum news newspaper observer police post press record register review school sentinel star sun
telegraph times tribune university weekly zoo`);

const isWeak = (word: string): boolean => CONNECTIVES.has(word) || !/^\p{Lu}|^\d|^\p{Ll}+\p{Lu}/u.test(word);

/**
 * Whether a single word of a name stands for it alone: no abbreviation, country or adjective, no noun of many things.
 */
const standsAlone = (word: string): boolean => {
  const small = word.toLowerCase();
  return (
    word.length > 2 &&
    !word.endsWith('.') &&
    /^\p{Lu}/u.test(word) &&
    !isWord(small) &&
    !BUSINESS.has(small) &&
    !isDemonym(small) &&
    !isCountry(word) &&
    !COUNTRIES_ABROAD.has(small)
  );
};

/** Endings and beginnings of the name that the news uses alone. */
export function shortForms(name: string, isPlace: boolean): OwnName[] {
  // What follows a comma says where it is, or what: "Corydon, Indiana".
  const words = name.replace(/^The /, '').replace(/,.*$/, '').split(' ');
  if (words.length < 2 || words.length > 12) return [];
  const forms = new Map<string, number>();
  const add = (text: string, sureness: number): void => {
    if (!forms.has(text) && text !== name && !isCountry(text)) forms.set(text, sureness);
  };
  if (isPlace) {
    for (const text of withoutHead(words)) add(text, 0.7);
    for (const text of [ownOfAirport(words), ownOfRiver(name)]) if (standsAlone(text)) add(text, 0.65);
  } else {
    // Of two words no two are left.
    if (words.length > 2) for (const text of [...endings(words), ...beginnings(words)]) add(text, 0.75);
    for (const text of singles(words)) add(text, 0.65);
  }
  const noun = partyNoun(name);
  if (noun !== undefined) add(noun, 0.75);
  const rest = OPEN_HEADS.exec(name)?.[1];
  if (rest !== undefined && !isPlace && !isDemonym(rest.toLowerCase())) {
    for (const text of [rest, ...withoutHead(rest.split(' '))]) add(text, 0.75);
  }
  return [...forms].map(([text, sureness]) => ({ text, rule: 'short form', sureness }));
}

/** "Air Force" of "United States Air Force": two words at least, what is left out standing before them. */
function* endings(words: readonly string[]): Generator<string> {
  for (let from = 1; from + 2 <= words.length; from++) {
    const rest = words.slice(from);
    if (isWeak(rest[0] ?? '')) continue;
    // "11 attacks", of September 11.
    if (/^\d+$/.test(rest[0] ?? '') && /^\p{Ll}/u.test(rest[1] ?? '')) continue;
    const before = (words[from - 1] ?? '').toLowerCase();
    // What a name is of, for or in is something else: "Bank of New York".
    if (CONNECTIVES.has(before) && before !== '&') return;
    yield rest.join(' ');
  }
}

/** "Federal Reserve" of "Federal Reserve System", "Second Amendment" of "Second Amendment to the … Constitution". */
function* beginnings(words: readonly string[]): Generator<string> {
  const preposition = words.findIndex((word, at) => at > 1 && /^(?:to|of|for|on|in|at|against)$/.test(word));
  if (preposition > 1) yield words.slice(0, preposition).join(' ');
  yield* withoutHead(words);
  const and = words.findIndex((word) => word === 'and' || word === '&');
  if (and === 1 && words.length === 4) yield words.slice(0, 3).join(' ');
}

/** Without the generic noun at the end: "London Heathrow" of "London Heathrow Airport". */
function* withoutHead(words: readonly string[]): Generator<string> {
  for (let to = words.length - 1; to >= 2; to--) {
    const dropped = (words[to] ?? '').toLowerCase().replace(/[.,]$/, '');
    if ((!HEADS.has(dropped) && !BUSINESS.has(dropped)) || OF_PLACES.has(dropped)) return;
    const rest = words.slice(0, to);
    if (!isWeak(rest.at(-1) ?? '') && (EMPTY.has(dropped) || !rest.every((word) => isWord(word.toLowerCase()))))
      yield rest.join(' ');
  }
}

/**
 * What airports alone are called in the news, beside their town: most others have the name of somebody or of another
 * town.
 */
const AIRPORTS = wordList(`
arlanda boryspil ciampino domodedovo fiumicino gardermoen gatwick haneda heathrow hongqiao linate malpensa narita
orly pudong roissy schiphol sheremetyevo stansted suvarnabhumi vnukovo`);

/** "Heathrow" of "London Heathrow Airport". */
const ownOfAirport = (words: readonly string[]): string =>
  (words.at(-1) === 'Airport' && words.find((word) => AIRPORTS.has(word.toLowerCase()))) || '';

/** "Thames" of "River Thames". */
const ownOfRiver = (name: string): string => /^River (\p{Lu}\p{L}+)$/u.exec(name)?.[1] ?? '';

/** "Dreamliner" of "Boeing 787 Dreamliner", "Ford" of "Ford Motor Company". */
function* singles(words: readonly string[]): Generator<string> {
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  // "Atlético de Madrid"
  if (words[1] === 'de' && SPANISH_CLUBS.includes(first)) yield first;
  if (words.some((word) => CONNECTIVES.has(word))) return;
  const isFirstOwn = standsAlone(first);
  // "Club América" has nothing else.
  const isLastOwn = standsAlone(last) || (first === 'Club' && COUNTRIES_ABROAD.has(last.toLowerCase()));
  if (isLastOwn && words.length < 4) yield last;
  // Two names of founders or places: "Northrop Grumman"; or one with a country, "Stellantis Italia".
  const isSecondName = isLastOwn || COUNTRIES_ABROAD.has(last.toLowerCase());
  const own = townOfClub(words.join(' ')) ?? ownAfterKind(words.join(' '));
  if (own !== undefined) yield own;
  if (words.length === 2 && isFirstOwn && isSecondName && !DIRECTIONS.has(first.toLowerCase())) yield first;
  if (isFirstOwn && others.every((word) => BUSINESS.has(word.toLowerCase().replace(/[.,]$/, '')))) yield first;
}
