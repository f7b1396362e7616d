import { townOfClub } from '../derive/clubs.ts';
import { standsForName } from './bare-heads.ts';
import { isTown, isTownInState, mayBeTown } from './called-by-town.ts';
import type { Reason } from './judged-mention.ts';
import { isMemorial } from './memorials.ts';
import { isSurelyDate } from './month-dates.ts';
import { hasNearby } from './nearby.ts';
import { readingOf, type WrittenStretch } from './ordinary-words.ts';
import { isSomebody } from './organisation-uses.ts';
import { isOffice, isOrdinaryNoun, isThing, mayBeThing } from './person-uses.ts';
import type { Reader, Span } from './reader.ts';
import { isTownOfClub } from './town-of-club.ts';
import { isWife } from './wives.ts';

/**
 * Whether a name of the document's own means its bearer where it stands, and is no word, date, office, town or thing.
 *
 * @param isCapitalised it is written in capitals here ("BUSH"), which say nothing for a name: "YOU MAY LEAVE", "BUSH
 * FIRES RAGE"
 */
export function isMeant(reader: Reader, stretch: WrittenStretch, reason: Reason, isCapitalised: boolean): boolean {
  const { start, end, kind, surface } = stretch;
  const { rule, of, sureness } = reason;
  if (rule === 'short form' && !standsForName(reader, start, end, surface.small)) return false;
  if (rule === 'short form' && surface.several && isOfSomethingElse(reader.text, end, of)) return false;
  if (rule === 'short form' && townOfClub(of) === surface.text && isTownOfClub(reader, start, end)) return false;
  if (rule === 'surname' && (isTownInState(reader, start, end) || isWife(reader, stretch, reason))) return false;
  if (mayBeTown({ of, rule, sureness, kind, surface }) && isTown(reader, start, end, reason)) return false;
  if (kind === 'person' && reader.language.memorials && isOfMemorial(reader, stretch, reason)) return false;
  if (kind === 'organisation' && isSomebody(reader, start, end, { of, kind })) return false;
  if (surface.isMonth && isSurelyDate(reader, start, end)) return false;
  if (isCapitalised && (surface.isTitle || hasNearby(reader, start, surface.small))) return false;
  if (readingOf(reader, stretch) !== 'name') {
    // Who was named in full is meant by a surname that is a word as well.
    if (rule !== 'surname' || surface.isFunctionWord || (isCapitalised && surface.isWord)) return false;
  }
  if (rule === 'surname' && (isOffice(reader, start, end, surface) || isOrdinaryNoun(reader, start, surface)))
    return false;
  return !mayBeThing(surface, kind) || !isThing(reader, start, end, { of, kind });
}

/** UTF-16 units after a name that are looked at. */
const NEAR = 40;

/** "Central Bank of Brazil" after the European Central Bank. */
function isOfSomethingElse(text: string, end: number, of: string): boolean {
  const [, word] = /^ of (?:the )?(\p{Lu}\p{L}+)/u.exec(text.slice(end, end + NEAR)) ?? [];
  return word !== undefined && !of.includes(word);
}

/** Whether a first name begins or a surname ends a name in full that is in that of a street and the like. */
function isOfMemorial(reader: Reader, { start, end }: Span, { of, rule }: Reason): boolean {
  const from = rule === 'first name' ? start : end - of.length;
  const full = reader.text.slice(Math.max(0, from), from + of.length);
  return full.replaceAll('-', ' ') === of && isMemorial(reader, from, from + of.length, { of, kind: 'person' });
}
