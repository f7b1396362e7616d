/** States that are shortened, which they are after a town alone: "Fresno, Calif.", and no "Mass." on a Sunday. */
import { stateAbbreviation } from '../derive/state-abbreviations.ts';
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
