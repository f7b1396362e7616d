/** Finds what a document calls its entities by names of its own. */
import { createAddressGuard } from '../scan/address.ts';
import { isBareHead, isOfAnother } from './bare-heads.ts';
import { inCapitalLines } from './capital-lines.ts';
import { findTexts } from './find-texts.ts';
import { isHeldInCapitals } from './held-in-capitals.ts';
import { isMeant } from './is-meant.ts';
import type { JudgedMention, Reason, Rule } from './judged-mention.ts';
import { kindOf } from './kind-of.ts';
import { writingAt } from './lines.ts';
import { holderOf } from './longer-name.ts';
import type { Name } from './naming.ts';
import { meantBy, type OwnNames, placesOf } from './own-names.ts';
import { type Reader, type Span, surfaceIn } from './reader.ts';
import type { StretchBeside } from './stretch.ts';
import { isWordly } from './words.ts';

/** Where a name of the document's own stands. */
interface Place extends Span {
  /** The name, and how it is written here: in capitals perhaps. */
  short: string;
  written: string;
}

/** In order, without overlaps among each other; `named` are the mentions by names in full. */
export function ownMentions(reader: Reader, own: OwnNames, named: readonly JudgedMention<Name>[]): JudgedMention[] {
  const { text } = reader;
  const cutsAddress = createAddressGuard(reader);
  const found: JudgedMention[] = [];
  /** First names and nouns that somebody else has as well. */
  const shared = new Set<string>();
  let at = 0;
  for (const place of placesIn(text, own)) {
    const { start, end, short } = place;
    while (at < named.length && (named[at] as JudgedMention).end <= start) at++;
    const next = named[at];
    const last = found.at(-1);
    if ((next !== undefined && isPart(place, next)) || (last !== undefined && last.end > start)) continue;
    const reason = meantBy(own, short, text, start);
    if (
      reason === null ||
      cutsAddress(start, end) ||
      endsCode(text, start) ||
      (short.endsWith('.') && cutsInitials(text, place))
    )
      continue;
    const after = next?.start === start ? named[at + 1] : next;
    const says = judgedOwn(reader, place, reason, {
      knownBefore: named[at - 1]?.end === start - 1 || isSecondOfTwo(text, start, reason.rule, last),
      knownAfter: after?.start === end + 1,
    });
    if (says === 'its') found.push({ start, end, reason });
    else if (says === "another's") shared.add(short);
  }
  return found.filter(({ start, end, reason }) => !mayBeShared(reason) || !shared.has(text.slice(start, end)));
}

/** In order; of two that begin together the one as it is written elsewhere first. */
function placesIn(text: string, own: OwnNames): Place[] {
  const places: Place[] = [];
  findTexts(text, placesOf(own), (start, end, short) => places.push({ start, end, short, written: short }));
  const inCapitals = inCapitalLines(text, own);
  if (inCapitals.length === 0) return places;
  for (const { start, end, short } of inCapitals) places.push({ start, end, short, written: text.slice(start, end) });
  return places.sort((a, b) => a.start - b.start);
}

/** Whether a name of the document's own stands for its bearer, or for somebody else who has it as well. */
function judgedOwn(
  reader: Reader,
  { start, end, short, written }: Place,
  reason: Reason,
  { knownBefore, knownAfter }: Pick<StretchBeside, 'knownBefore' | 'knownAfter'>,
): 'its' | "another's" | 'neither' {
  const { rule, of } = reason;
  const isCapitalised = written !== short;
  if (isCapitalised && rule !== 'surname') return 'neither';
  const surface = surfaceIn(reader, written);
  const writing = writingAt(reader, start);
  const stretch = {
    start,
    end,
    kind: kindOf(reason.candidates, reader.entityAt),
    surface,
    writing,
    own: rule !== 'variant',
    knownBefore,
    knownAfter,
    firstName: rule === 'surname' ? of.split(' ', 1)[0] : undefined,
    isFirstName: rule === 'first name',
  };
  if (isCapitalised && isHeldInCapitals(reader, stretch)) return 'neither';
  const isHead = isBareHead(reason, surface.small, reader.language);
  if ((!isCapitalised && holderOf(reader, stretch, writing) !== 'none') || (isHead && isOfAnother(reader, end))) {
    // After initials a sentence may begin, too: "They saw O.J. Police came."
    return isHead || (rule === 'first name' && !short.endsWith('.')) ? "another's" : 'neither';
  }
  return isMeant(reader, stretch, reason, isCapitalised) ? 'its' : 'neither';
}

const isPart = ({ start, end }: Span, whole: JudgedMention): boolean =>
  whole.start <= start && whole.end >= end && whole.end - whole.start > end - start;

/** Whether it is the second of two alike that a hyphen joins, after `before`: "the Biden-Putin summit", "ACR-ASTRO". */
const isSecondOfTwo = (text: string, start: number, rule: Rule, before: JudgedMention | undefined): boolean =>
  (rule === 'surname' || rule === 'acronym') &&
  text[start - 1] === '-' &&
  before?.end === start - 1 &&
  before.reason.rule === rule;

/** Whether initials go on from others: "S.A." in "U.S.A.", and before "S.A.T." */
const cutsInitials = (text: string, { start, end }: Span): boolean => text[start - 1] === '.' || isWordly(text, end);

/** Whether it is what a code ends with: "051910.SE". */
const endsCode = (text: string, start: number): boolean => text[start - 1] === '.' && isWordly(text, start - 2);

const mayBeShared = ({ rule }: Reason): boolean => rule === 'first name' || rule === 'short form';
