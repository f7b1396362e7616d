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
import { type Reader, surfaceIn } from './reader.ts';
import { isWordly } from './words.ts';

/** In order, without overlaps among each other; `named` are the mentions by names in full. */
export function ownMentions(reader: Reader, own: OwnNames, named: readonly JudgedMention<Name>[]): JudgedMention[] {
  const { text, entityAt } = reader;
  const cutsAddress = createAddressGuard(reader);
  const found: JudgedMention[] = [];
  /** First names and nouns that somebody else has as well. */
  const shared = new Set<string>();
  let at = 0;
  const consider = (start: number, end: number, short: string, written = short): void => {
    while (at < named.length && (named[at] as JudgedMention).end <= start) at++;
    const next = named[at];
    if (next !== undefined && isPart(start, end, next)) return;
    if ((found.at(-1)?.end ?? 0) > start) return;
    const reason = meantBy(own, short, text, start);
    if (reason === null || cutsAddress(start, end) || (short.endsWith('.') && cutsInitials(text, start, end))) return;
    const { rule, of } = reason;
    const isCapitalised = written !== short;
    if (isCapitalised && rule !== 'surname') return;
    const surface = surfaceIn(reader, written);
    const kind = kindOf(reason.candidates, entityAt);
    const after = next?.start === start ? named[at + 1] : next;
    const writing = writingAt(reader, start);
    const stretch = {
      start,
      end,
      kind,
      surface,
      writing,
      own: rule !== 'variant',
      knownBefore: named[at - 1]?.end === start - 1 || isSecondOfTwo(text, start, rule, found.at(-1)),
      knownAfter: after?.start === end + 1,
      firstName: rule === 'surname' ? of.split(' ', 1)[0] : undefined,
      isFirstName: rule === 'first name',
    };
    if (isCapitalised && isHeldInCapitals(reader, stretch)) return;
    const isHead = isBareHead(reason, surface.small, reader.language);
    if ((!isCapitalised && holderOf(reader, stretch, writing) !== 'none') || (isHead && isOfAnother(reader, end))) {
      // After initials a sentence may begin, too: "They saw O.J. Police came."
      if (isHead || (rule === 'first name' && !short.endsWith('.'))) shared.add(short);
      return;
    }
    if (isMeant(reader, stretch, reason, isCapitalised)) found.push({ start, end, reason });
  };
  const inCapitals = inCapitalLines(text, own);
  let next = 0;
  const considerBefore = (until: number): void => {
    for (let one = inCapitals[next]; one !== undefined && one.start < until; one = inCapitals[++next]) {
      consider(one.start, one.end, one.short, text.slice(one.start, one.end));
    }
  };
  findTexts(text, placesOf(own), (start, end, short) => {
    considerBefore(start);
    consider(start, end, short);
  });
  considerBefore(text.length);
  return found.filter(({ start, end, reason }) => !mayBeShared(reason) || !shared.has(text.slice(start, end)));
}

const isPart = (start: number, end: number, whole: JudgedMention): boolean =>
  whole.start <= start && whole.end >= end && whole.end - whole.start > end - start;

/** Whether a surname is the second of two that a hyphen joins, after `before`: "the Biden-Putin summit". */
const isSecondOfTwo = (text: string, start: number, rule: Rule, before: JudgedMention | undefined): boolean =>
  rule === 'surname' && text[start - 1] === '-' && before?.end === start - 1 && before.reason.rule === 'surname';

/** Whether initials go on from others: "S.A." in "U.S.A.", and before "S.A.T." */
const cutsInitials = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '.' || isWordly(text, end);

const mayBeShared = ({ rule }: Reason): boolean => rule === 'first name' || rule === 'short form';
