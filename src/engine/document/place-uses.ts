/** Uses of a place's name in which the place is not meant: somebody, what is called after it, the state around it. */
import { drawnInFrom, WITHOUT_ARTICLE, withoutArticle } from '../derive/contracted.ts';
import { isCountry } from '../derive/demonyms.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { hasArticle, isOfAnother } from './bare-heads.ts';
import { COUNTRIES_ABROAD } from './languages/countries-abroad.ts';
import type { Name } from './naming.ts';
import type { OtherUse } from './other-use.ts';
import { beginsSentence } from './sentences.ts';
import { hashIn, mayHave } from './small-words.ts';
import type { Surface } from './surface.ts';
import {
  followsOneOf,
  isAllCapitals,
  isCapital,
  isPossessive,
  nextWord,
  plainWord,
  previousWord,
  smallWordBefore,
  wordEnd,
} from './words.ts';

/** Before a place these say that it is somebody's: "Queen Victoria", "President Lincoln". */
const TITLED = wordList(
  'mr mrs ms miss dr sir lady lord queen king prince princess president senator sen judge justice captain capt sgt sergeant',
);

/** Whether what a place is called is somebody's name; "DR Congo" is none. */
export const isSomebodyTitled: OtherUse = ({ text }, start) => {
  if (smallWordBefore(text, start) >= 0 || !followsOneOf(text, start, TITLED)) return false;
  const from = previousWord(text, start);
  return isCapital(text, from) && !isAllCapitals(text, from, start - 1);
};

/** Of America by their own names: "Bank of America". */
const OF_AMERICA = wordList('bank captain club corporation daughters girls scouts voice workers');

/** Whether it is in the name of what is called after it: "Gulf of Mexico", "Prince of Wales", "Bank of America". */
export const isCalledAfter: OtherUse = ({ text, language, quick }, start, end, { of: name }) => {
  const small = smallWordBefore(text, start);
  if (small >= 0 && !mayHave(quick.of, hashIn(text, small, start - 1))) return false;
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
};

/** Whether all of the names of a place are of the city: "New York City", "Washington, D.C.". */
export const mayBeState = ({ kind, namings, surface }: Name): boolean =>
  kind === 'place' && namings.every(({ of }) => isCity(of, surface));

const isCity = (of: string, { text }: Surface): boolean =>
  of.length > text.length && (of === `${text} City` || of.startsWith(`${text}, `));

const STATE = new Set(['state']);

/**
 * Whether the state is meant that has a city's name: "New York state"; "in the state of Washington", or where that does
 * something. Of a city one may say in which state it is: "He lamented the state of New York."
 */
export const isState: OtherUse = ({ text, language }, start, end) => {
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
};

/** What is left of places that begin with an article, and nothing else. */
export const mayBeWithoutArticle = ({ sureness, namings, surface }: Name): boolean =>
  sureness === WITHOUT_ARTICLE && namings.every(({ of }) => withoutArticle(of) === surface.text);

/** Words for "of" that an article is drawn into. */
const OF = /^d[eu]/i;

/**
 * Whether what is left of a place is another's, as its article is in no word before it ("un havre" of "Le Havre"), or
 * it is a part of a longer name: "au Cap d’Agde", "il Rio della Plata".
 */
export const isWithoutArticle: OtherUse = (reader, start, end, { of }) => {
  const { text } = reader;
  const from = drawnInFrom(text, start, of);
  if (from < 0 || isOfAnother(reader, end)) return true;
  const before = previousWord(text, from);
  const isOf = OF.test(text.slice(from, from + 2));
  return isOf && before >= 0 && isCapital(text, before) && !beginsSentence(reader, before);
};
