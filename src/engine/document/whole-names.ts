import { isCountry } from '../derive/demonyms.ts';
import type { Mention } from '../mention.ts';
import { INSTITUTIONS } from '../vocabulary/head-words.ts';
import { afterOffice } from './after-office.ts';
import { extendedEnd } from './extended.ts';
import { wholeWords } from './joined-names.ts';
import type { JudgedMention } from './judged-mention.ts';
import type { Language } from './languages/language.ts';
import { writingAt } from './lines.ts';
import { holderOf } from './longer-name.ts';
import type { Name } from './naming.ts';
import { readingOf } from './ordinary-words.ts';
import { isGivenToAnother } from './other-acronyms.ts';
import type { OwnNames } from './own-names.ts';
import { standsPlainly } from './plainly.ts';
import { nameIn, type Reader, surfaceIn } from './reader.ts';
import type { Holder, Stretch } from './stretch.ts';
import { type Surface, takeFrom } from './surface.ts';
import { followsArticle, followsOneOf } from './words.ts';

/** Those of the names found that are no part of another name, and no words. `own` has those of the title. */
export function wholeNames(reader: Reader, plain: readonly Mention[], own: OwnNames): JudgedMention<Name>[] {
  const { text, language } = reader;
  const joins = language.joining !== undefined;
  const kept: JudgedMention<Name>[] = [];
  /** Kept only where the document has the entity where only a name has a capital. */
  const doubtful: JudgedMention<Name>[] = [];
  const sure = new Set<number>();
  /** Said in more than one word. */
  const full = new Set<number>();
  for (let at = 0; at < plain.length; at++) {
    const mention = plain[at] as Mention;
    const found = nameIn(reader, mention);
    const name = afterOffice(reader, mention, found);
    if (name === null || name.isNone) continue;
    const word = joins ? wholeWords(text, mention) : mention;
    let { surface } = name;
    const start = name === found ? word.start : mention.end - surface.text.length;
    let { end } = word;
    let says: Capital = 'name';
    if (surface.isDoubtful || !standsPlainly(reader, start, end, name.isSure && !surface.isWord)) {
      end = extendedEnd(text, end, name.kind, language);
      if (end > word.end) surface = surfaceIn(reader, text.slice(start, end));
      says = capitalOf(reader, { start, end, kind: name.kind, surface }, name, plain, at);
      if (says === 'nothing') continue;
    }
    if (end === word.end && isOtherwiseUsed(reader, start, end, name)) continue;
    if (isTaken(reader, start, surface, name)) continue;
    if (name.isHead && !name.candidates.some((one) => own.said.has(one) || full.has(one))) continue;
    const whole = { start, end, reason: name };
    kept.push(whole);
    if (says === 'doubtful') doubtful.push(whole);
    if (surface.several) sayInFull(reader, start, name, full);
    if (says !== 'name' || name.isSure) continue;
    name.isSure = true;
    for (const one of name.candidates) sure.add(one);
  }
  const words = new Set(doubtful.filter(({ reason }) => !reason.candidates.some((entity) => sure.has(entity))));
  return words.size === 0 ? kept : kept.filter((one) => !words.has(one));
}

/**
 * What the capital of a stretch says where it stands: that it is a `name`, nothing more than others in its `line`, that
 * it may be one (`doubtful`), or that it is none.
 */
type Capital = 'name' | 'line' | 'doubtful' | 'nothing';

/** Looks at a stretch closely that is a known name by its letters, the one at `at` of what the scan found. */
function capitalOf(reader: Reader, stretch: Stretch, name: Name, plain: readonly Mention[], at: number): Capital {
  const { text, language } = reader;
  const { start, end, kind, surface } = stretch;
  const writing = writingAt(reader, start);
  // An office says that a surname follows, and that the office is no part of a longer name.
  const isOffice = name.rule === 'office';
  const reading = isOffice ? 'name' : readingOf(reader, { start, end, kind, surface, writing }, name.isSure);
  const isDoubtful = reading !== 'name' && !beginsList(reader, stretch, plain, at);
  if (isDoubtful && reading === 'word') return 'nothing';
  const holder = holderOf(
    reader,
    {
      start,
      end,
      kind,
      surface,
      knownBefore: isOffice || plain[at - 1]?.end === start - 1,
      knownAfter: plain[at + 1]?.start === end + 1,
      own: false,
      firstName: kind === 'person' ? name.of.split(' ', 1)[0] : undefined,
    },
    writing,
  );
  const isAnother = isGivenToAnother(text, start, end, name);
  if (isAnother || takes(holder, name, surface, language)) takeFrom(surface, start);
  if (isAnother || holder !== 'none') return 'nothing';
  if (isDoubtful) return 'doubtful';
  return reading === 'name' && writing === 'sentence' ? 'name' : 'line';
}

/** What stands between the names of a list, and before the last of them. */
const JOINED = /^(?:, |(,? (?:and|e|et|und|y) ))$/;

/** UTF-16 units of the longest of these. */
const LONGEST_JOINT = 6;

/** Names of the longest list that is read, so that one of a whole page is not read from each of them. */
const LONGEST_LIST = 12;

/**
 * Whether a list begins with a stretch, the one at `at` of what the scan found, and goes on to an "and" with names of
 * the same kind that are no words: "Turkey, Russia and Iran met". A comma alone makes none ("Turkey, Britain eats more
 * of it"), and a month or a function word begins none ("In March, Berlin and Paris closed schools").
 */
function beginsList(
  reader: Reader,
  { start, end, kind, surface }: Stretch,
  plain: readonly Mention[],
  at: number,
): boolean {
  const { text, language } = reader;
  if (kind === undefined || surface.isMonth || surface.isFunctionWord) return false;
  if (followsArticle(text, start, language)) return false;
  let from = end;
  for (const one of plain.slice(at + 1, at + LONGEST_LIST)) {
    const joint = one.start - from > LONGEST_JOINT ? null : JOINED.exec(text.slice(from, one.start));
    if (joint === null) return false;
    const { isNone, surface: other, kind: its } = nameIn(reader, one);
    if (its !== kind || isNone || other.isWord || other.isMonth) return false;
    if (joint[1] !== undefined) return true;
    from = one.end;
  }
  return false;
}

/**
 * Whether what held a surface has it as a short name: "Paris" in "Valeska Paris", "League" in "Premier League". Not of
 * a country, nor of a place that the document has before: "God Bless America" is nobody. No chamber is a
 * committee of it: "Senate Intelligence Committee".
 */
function takes(holder: Holder, name: Name, { several, small }: Surface, { heads }: Language): boolean {
  // "Mohamed Ali", after "Amira Mohamed Ali", of somebody who is seldom called so.
  if (several && holder === 'person' && name.rule === 'variant') return true;
  const isSomebody = holder === 'person' && name.kind === 'place' && !name.isSure && !isCountry(name.of);
  const isChamber = holder === 'beginning' && INSTITUTIONS.has(small);
  return isSomebody || (holder !== 'none' && !isChamber && !several && isGeneric(small, heads));
}

/** A noun that many are called by; of several ("Democrats") more than one name may be meant. */
const isGeneric = (word: string, heads: ReadonlySet<string>): boolean => heads.has(word) && !word.endsWith('s');

function isOtherwiseUsed(reader: Reader, start: number, end: number, name: Name): boolean {
  for (const isSo of name.otherUses) if (isSo(reader, start, end, name)) return true;
  return false;
}

/** Whether a surface is another's by now, and no place is spoken of. */
const isTaken = ({ text, language }: Reader, start: number, { taken }: Surface, { candidates }: Name): boolean =>
  taken !== undefined &&
  taken.from < start &&
  !candidates.some((one) => taken.by.includes(one)) &&
  !followsOneOf(text, start, language.inside);

/** After a name of several words its last one is its own, where that is a noun that many are called by. */
function sayInFull(reader: Reader, start: number, name: Name, full: Set<number>): void {
  if (name.isFull) return;
  name.isFull = true;
  const { text } = name.surface;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  for (const one of name.candidates) full.add(one);
  if (isGeneric(last.toLowerCase(), reader.language.heads)) takeFrom(surfaceIn(reader, last), start, name.candidates);
}
