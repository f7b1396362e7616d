/** Departments and agencies that other states have as well: "California Department of Education" of America’s. */
import { countryOf } from '../derive/country-of.ts';
import { withoutPossessive } from '../text/possessive.ts';
import { US_STATES } from '../vocabulary/us-states.ts';
import type { Name } from './naming.ts';
import type { OtherUse } from './other-use.ts';
import { isCapital, previousWord } from './words.ts';

const BODY = /\b(?:Administration|Agency|Bureau|Commission|Committee|Department)\b/;

/** Whether a name may be that of such a body without its state. */
export const mayBeOfStates = ({ kind, surface: { several, text } }: Name): boolean =>
  several && kind === 'organisation' && BODY.test(text);

/** Whether a state stands before it that is not in its bearer's name: "the Ohio Environmental Protection Agency". */
export const isOfAnotherState: OtherUse = ({ text }, start, _, { of }) => {
  const from = previousWord(text, start);
  if (from < 0 || !isCapital(text, from)) return false;
  const word = withoutPossessive(text.slice(from, start - 1));
  if (of.includes(word)) return false;
  if (US_STATES.has(word.toLowerCase())) return word !== 'Washington';
  const country = countryOf(word);
  return country !== undefined && country !== 'United States' && !of.includes(country);
};
