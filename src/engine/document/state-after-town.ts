/** States of America after a town: "Fresno, Calif.", and no "Mass." on a Sunday; "Lebanon, Ohio", no country. */
import { isCountry } from '../derive/demonyms.ts';
import { stateAbbreviation, stateOfAmericaIn } from '../derive/state-abbreviations.ts';
import type { Name } from './naming.ts';
import type { OtherUse } from './other-use.ts';

/** UTF-16 units before it in which the town ends. */
const NEAR = 24;

const AFTER_TOWN = /(?<!\p{L})\p{Lu}[\p{L}.'’-]+, $/u;

export const mayBeShortState = ({ rule, of, surface: { text } }: Name): boolean =>
  rule === 'variant' && stateAbbreviation(of) === text;

/** Whether no town stands before it. */
export const isNoShortState: OtherUse = ({ text }, start) =>
  !AFTER_TOWN.test(text.slice(Math.max(0, start - NEAR), start));

/** Countries, which towns of America are called after; Georgia is a state itself. */
export const mayBeTownOfState = ({ kind, of, surface: { small } }: Name): boolean =>
  kind === 'place' && small !== 'georgia' && isCountry(of);

/** A capital, and a city, that stand beside countries: "As for Cuba, Washington, for its part". */
const CAPITALS_TOO = new Set(['Washington', 'New York']);

/** UTF-16 units after a comma in which a state ends, and what follows that. */
const STATE_AND_MORE = 24;

/**
 * What follows a state that a town is in: a list goes on otherwise ("Peru, Texas and Ohio"), and so does a sentence in
 * which something of the state does something ("In Peru, Texas firms drill").
 */
const SET_OFF = /^(?:[.;:)]|,(?! \p{Lu}| and \p{Lu})| [(—–])/u;

/** Whether a state of America follows: "Lebanon, Pennsylvania". */
export const isTownOfState: OtherUse = ({ text }, start, end) => {
  if (text[end] !== ',' || text.startsWith(', ', start - 2)) return false;
  const after = text.slice(end + 2, end + 2 + STATE_AND_MORE);
  const state = stateOfAmericaIn(after);
  if (state === undefined || CAPITALS_TOO.has(state)) return false;
  // A state is shortened after a town alone.
  return state.endsWith('.') || SET_OFF.test(after.slice(state.length));
};
