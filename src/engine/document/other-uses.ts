/** Uses of a name in which its bearer is not meant. */
import type { Kind } from '../../entity.ts';
import { drawnInFrom, WITHOUT_ARTICLE, withoutArticle } from '../derive/contracted.ts';
import { isCountry } from '../derive/demonyms.ts';
import { withoutLegalForms } from '../derive/legal-forms.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { hasArticle, isOfAnother } from './bare-heads.ts';
import { isOfAnotherState, mayBeOfStates } from './bodies-of-states.ts';
import { isTown, mayBeTown } from './called-by-town.ts';
import { isNoClub, mayBeClub } from './football.ts';
import type { Naming } from './judged-mention.ts';
import { COUNTRIES_ABROAD } from './languages/countries-abroad.ts';
import type { Language } from './languages/language.ts';
import { isMemorial, mayBeMemorial } from './memorials.ts';
import type { Name } from './naming.ts';
import { isOfOffice, isPartyNoun } from './noun-party.ts';
import { isZone, mayBeZone } from './other-acronyms.ts';
import { isPrefix, mayBePrefix } from './prefixes.ts';
import type { Reader } from './reader.ts';
import { beginsSentence } from './sentences.ts';
import { hashIn, mayHave } from './small-words.ts';
import { isNoShortState, mayBeShortState } from './state-after-town.ts';
import type { Surface } from './surface.ts';
import {
  followsArticle,
  followsOneOf,
  isAllCapitals,
  isCapital,
  isLastOfItsWords,
  isPossessive,
  nextWord,
  plainWord,
  previousWord,
  smallStart,
  wordAfter,
  wordEnd,
} from './words.ts';

/** Whether a name is so used where it stands from `start` to `end`. */
export type OtherUse = (reader: Reader, start: number, end: number, name: Pick<Name, 'of' | 'kind'>) => boolean;

/** How a name may be used by its letters and its kind alone, which is told once for all its places: mostly not at all. */
export function otherUsesOf(name: Name, language: Language): readonly OtherUse[] {
  const uses: OtherUse[] = [];
  if (mayBeThing(name.surface, name.kind)) uses.push(isThing);
  if (mayBeAdjective(name, language)) uses.push(isAdjective);
  if (mayBeIndex(name)) uses.push(isIndex);
  if (name.isNational && isPartyNoun(name.surface.small)) uses.push(isOfOffice);
  if (mayBeTown(name)) uses.push(isTown);
  if (mayBeZone(name)) uses.push(isZone);
  if (mayBeShortState(name)) uses.push(isNoShortState);
  if (mayBeClub(name)) uses.push(isNoClub);
  if (mayBePrefix(name)) uses.push(isPrefix);
  if (mayBeOfStates(name)) uses.push(isOfAnotherState);
  if (name.kind === 'organisation' && !name.surface.several) uses.push(isSomebody, isWild);
  if (name.kind === 'place' && !name.surface.several) uses.push(isSomebodyTitled);
  if (name.kind === 'event' && name.namings.every(({ of }) => YEAR.test(of))) uses.push(isOfAnotherYear);
  if (name.kind === 'place' && language.calledAfter.size > 0) uses.push(isCalledAfter);
  if (language.memorials && mayBeMemorial(name)) uses.push(isMemorial);
  if (name.kind === 'place' && name.namings.every(({ of }) => isCity(of, name.surface))) uses.push(isState);
  if (mayBeWithoutArticle(name)) uses.push(isWithoutArticle);
  return uses;
}

/** What is left of places that begin with an article, and nothing else. */
const mayBeWithoutArticle = ({ sureness, namings, surface }: Name): boolean =>
  sureness === WITHOUT_ARTICLE && namings.every(({ of }) => withoutArticle(of) === surface.text);

/** Words for "of" that an article is drawn into. */
const OF = /^d[eu]/i;

/**
 * Whether what is left of a place is another's, as its article is in no word before it ("un havre" of "Le Havre"), or it
 * is a part of a longer name: "au Cap d’Agde", "il Rio della Plata".
 */
const isWithoutArticle: OtherUse = (reader, start, end, { of }) => {
  const { text } = reader;
  const from = drawnInFrom(text, start, of);
  if (from < 0 || isOfAnother(reader, end)) return true;
  const before = previousWord(text, from);
  const isOf = OF.test(text.slice(from, from + 2));
  return isOf && before >= 0 && isCapital(text, before) && !beginsSentence(reader, before);
};

export const mayBeThing = ({ several }: Surface, kind: Kind | undefined): boolean => kind === 'person' && !several;

/**
 * Whether somebody's name is that of a thing ("do a Santorum", "my Picasso"): it has an article, and no noun follows
 * that it could belong to, nor a compound: "a Trump-backed candidate".
 */
export const isThing = ({ text, language }: Reader, start: number, end: number): boolean =>
  text[end] !== '-' && followsOneOf(text, start, language.oneOfMany) && isLastOfItsWords(text, end, language);

/** Before a name, these say that it is somebody's; others stand before companies, too: "Miss Dior", "Dr. Martens". */
const HONORIFICS = wordList('mayor mr mrs ms');

/** Whether what an organisation is called is somebody's surname: "Mr. Ford" after "Ford Motor Company". */
export const isSomebody: OtherUse = ({ text }, start) => followsOneOf(text, start, HONORIFICS);

/** Before a place these say that it is somebody's: "Queen Victoria", "President Lincoln". */
const TITLED = wordList(
  'mr mrs ms miss dr sir lady lord queen king prince princess president senator sen judge justice captain capt sgt sergeant',
);

/** Whether what a place is called is somebody's name; "DR Congo" is none. */
const isSomebodyTitled: OtherUse = ({ text }, start) => {
  // Nearly all places stand after another small word, which need not be cut out.
  const small = smallStart(text, start - 1);
  if (small < start - 1 && !isCapital(text, small - 1)) return false;
  if (!followsOneOf(text, start, TITLED)) return false;
  const from = previousWord(text, start);
  return isCapital(text, from) && !isAllCapitals(text, from, start - 1);
};

/** What is wild after its own name: "the Amazon rainforest". */
const WILD = wordList('basin desert forest jungle rainforest river valley');

/** Whether a wood or a river is meant that has an organisation's name. */
const isWild: OtherUse = ({ text }, start, end) =>
  WILD.has(wordAfter(text, end)?.word ?? '') && followsOneOf(text, start, THE);

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const YEAR_BEFORE = /(?<!\d)((?:1[5-9]|20)\d\d) $/;
const YEAR_AFTER = /^ (?:in )?\(?((?:1[5-9]|20)\d\d)(?!\d)/;

/** Whether an event is that of another year than the one in its name: "the 2012 Olympics", of the 2024 Olympics. */
function isOfAnotherYear({ text }: Reader, start: number, end: number, { of }: Pick<Name, 'of'>): boolean {
  const before = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  const said = (before ?? YEAR_AFTER.exec(text.slice(end, end + 10)))?.[1];
  return said !== undefined && !text.slice(start, end).includes(said) && !of.includes(said);
}

/** Whether a surname is the office that its letters say: "the King", "a Bishop", "Bishop of Rome". */
export function isOffice({ text, language }: Reader, start: number, end: number, { isTitle }: Surface): boolean {
  if (!isTitle) return false;
  const { articles, oneOfMany, cues } = language;
  if (hasArticle(text, start) || followsOneOf(text, start, articles) || followsOneOf(text, start, oneOfMany))
    return true;
  return cues.of.has(wordAfter(text, end)?.word ?? '');
}

/** Whether a surname is the noun that its letters are, where nouns have capitals: "ein Wolf". */
export const isOrdinaryNoun = ({ text, language }: Reader, start: number, { isWord }: Surface): boolean =>
  isWord && language.capitals === 'nouns' && followsArticle(text, start, language);

/** Of America by their own names: "Bank of America". */
const OF_AMERICA = wordList('bank captain club corporation daughters girls scouts voice workers');

/** Whether it is in the name of what is called after it: "Gulf of Mexico", "Prince of Wales", "Bank of America". */
function isCalledAfter(
  { text, language, quick }: Reader,
  start: number,
  end: number,
  { of: name }: Pick<Name, 'of'>,
): boolean {
  // Nearly all places stand after another small word, which need not be cut out.
  const small = smallStart(text, start - 1);
  const isSmallWord = small < start - 1 && !isCapital(text, small - 1);
  if (isSmallWord && !mayHave(quick.of, hashIn(text, small, start - 1))) return false;
  if (!followsOneOf(text, start, language.cues.of)) return false;
  const of = previousWord(text, start);
  const from = previousWord(text, of);
  if (from < 0 || !isCapital(text, from)) return false;
  const what = plainWord(text, from, of - 1);
  if (language.calledAfter.has(what)) return true;
  if (OF_AMERICA.has(what) && text.slice(start, end) === 'America') return true;
  return (
    language.calledAfterCountry?.has(what) === true && (isCountry(name) || COUNTRIES_ABROAD.has(name.toLowerCase()))
  );
}

/** Whether a name says that it is the city of a place: "New York City", "Washington, D.C.". */
const isCity = (of: string, { text }: Surface): boolean =>
  of.length > text.length && (of === `${text} City` || of.startsWith(`${text}, `));

const STATE = new Set(['state']);

/**
 * Whether the state is meant that has a city's name: "New York state"; "in the state of Washington", or where that does
 * something. Of a city one may say in which state it is: "He lamented the state of New York."
 */
function isState({ text, language }: Reader, start: number, end: number): boolean {
  const { acting, cues, inside } = language;
  const from = nextWord(text, end);
  const next = from >= 0 && !isCapital(text, from) ? plainWord(text, from, wordEnd(text, from)) : '';
  if (STATE.has(next)) return true;
  if (isPossessive(text, end) || !followsOneOf(text, start, cues.of)) return false;
  const of = previousWord(text, start);
  const state = previousWord(text, of);
  if (!followsOneOf(text, of, STATE) || !hasArticle(text, state)) return false;
  const acts = acting !== undefined && (acting.does.has(next) || acting.did.has(next));
  return acts || followsOneOf(text, previousWord(text, state), inside);
}

/** The word that no company has before its own. */
const THE = new Set(['the']);

/** A company's name without what makes it one is less sure than this. */
const SHORTENED = 0.8;

/** The short name of a company alone; "the Senate has passed", "the Democrats are" are of none. */
const mayBeIndex = ({ kind, namings, isNational, surface: { several, text } }: Name): boolean =>
  kind === 'organisation' && !several && !isNational && namings.every((one) => isCompanyAs(text, one));

/** Whether one word is what is left of a company's name, be it derived or given as an alias. */
const isCompanyAs = (text: string, { rule, of, sureness }: Naming): boolean =>
  of.startsWith(`${text} `) && (rule === 'variant' ? sureness <= SHORTENED : withoutLegalForms(of) === text);

/** Whether it is that of an index: "the Dow rose", of Dow Inc.; "the Dow plants" are the company's. */
const isIndex = ({ text, language }: Reader, start: number, end: number): boolean =>
  followsOneOf(text, start, THE) &&
  (isLastOfItsWords(text, end, language) || language.indexMoves?.has(wordAfter(text, end)?.word ?? '') === true);

/** The adjective of a country, as a short name of an organisation or the like. */
const mayBeAdjective = ({ kind, of, surface }: Name, language: Language): boolean =>
  surface.text !== of &&
  kind !== undefined &&
  kind !== 'place' &&
  kind !== 'person' &&
  kind !== 'concept' &&
  language.isAdjective(surface.small);

/**
 * Whether it is only the adjective: what it names follows ("the Afghan team" of the Afghan Girls Robotics Team), or it
 * names nothing.
 */
function isAdjective({ text }: Reader, _: number, end: number, { of }: Pick<Name, 'of'>): boolean {
  const from = nextWord(text, end);
  if (from < 0) return true;
  return !of
    .toLowerCase()
    .split(' ')
    .includes(plainWord(text, from, wordEnd(text, from)));
}
