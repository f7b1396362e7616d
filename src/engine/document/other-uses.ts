/** Uses of a name in which its bearer is not meant. */
import { isOfAnotherState, mayBeOfStates } from './bodies-of-states.ts';
import { isTown, mayBeTown } from './called-by-town.ts';
import type { Language } from './languages/language.ts';
import { isMemorial, mayBeMemorial } from './memorials.ts';
import type { Name } from './naming.ts';
import { isOfOffice, isPartyNoun } from './noun-party.ts';
import {
  isAdjective,
  isDeclined,
  isIndex,
  isSomebody,
  isWild,
  mayBeAdjective,
  mayBeDeclined,
  mayBeIndex,
} from './organisation-uses.ts';
import { isZone, mayBeZone } from './other-acronyms.ts';
import type { OtherUse } from './other-use.ts';
import { isOfAnotherNumber, isThing, mayBeThing } from './person-uses.ts';
import {
  isCalledAfter,
  isSomebodyTitled,
  isState,
  isWithoutArticle,
  mayBeState,
  mayBeWithoutArticle,
} from './place-uses.ts';
import { isPrefix, mayBePrefix } from './prefixes.ts';
import { isNoShortState, isTownOfState, mayBeShortState, mayBeTownOfState } from './state-after-town.ts';

/**
 * How a name may be used by its letters and its kind alone, which is told once for all its places: mostly not at all.
 */
export function otherUsesOf(name: Name, language: Language): readonly OtherUse[] {
  const uses: OtherUse[] = [];
  if (mayBeThing(name.surface, name.kind)) uses.push(isThing);
  if (mayBeAdjective(name, language)) uses.push(isAdjective);
  if (mayBeDeclined(name, language)) uses.push(isDeclined);
  if (mayBeIndex(name)) uses.push(isIndex);
  if (name.isNational && isPartyNoun(name.surface.small)) uses.push(isOfOffice);
  if (mayBeTown(name)) uses.push(isTown);
  if (mayBeZone(name)) uses.push(isZone);
  if (mayBeShortState(name)) uses.push(isNoShortState);
  if (mayBeTownOfState(name)) uses.push(isTownOfState);
  if (mayBePrefix(name)) uses.push(isPrefix);
  if (mayBeOfStates(name)) uses.push(isOfAnotherState);
  if (name.kind === 'organisation' && !name.surface.several) uses.push(isSomebody, isWild);
  if (name.kind === 'place' && !name.surface.several) uses.push(isSomebodyTitled);
  if (name.kind === 'person') uses.push(isOfAnotherNumber);
  if (mayBeOfAnotherYear(name)) uses.push(isOfAnotherYear);
  if (name.kind === 'place' && language.calledAfter.size > 0) uses.push(isCalledAfter);
  if (language.memorials && mayBeMemorial(name)) uses.push(isMemorial);
  if (mayBeState(name)) uses.push(isState);
  if (mayBeWithoutArticle(name)) uses.push(isWithoutArticle);
  return uses;
}

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const YEAR_BEFORE = /(?<!\d)((?:1[5-9]|20)\d\d) $/;
const YEAR_AFTER = /^ (?:in )?\(?((?:1[5-9]|20)\d\d)(?!\d)/;

const mayBeOfAnotherYear = ({ kind, namings }: Name): boolean =>
  kind === 'event' && namings.every(({ of }) => YEAR.test(of));

/** Whether an event is that of another year than the one in its name: "the 2012 Olympics", of the 2024 Olympics. */
const isOfAnotherYear: OtherUse = ({ text }, start, end, { of }) => {
  const before = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  const said = (before ?? YEAR_AFTER.exec(text.slice(end, end + 10)))?.[1];
  return said !== undefined && !text.slice(start, end).includes(said) && !of.includes(said);
};
