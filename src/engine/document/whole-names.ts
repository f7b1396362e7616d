import type { Mention } from '../mention.ts';
import { extendedEnd } from './extended.ts';
import { writingAt } from './lines.ts';
import { holderOf } from './longer-name.ts';
import type { Found, Name } from './naming.ts';
import { readingOf } from './ordinary-words.ts';
import { isAdjective, isThing } from './other-uses.ts';
import { standsPlainly } from './plainly.ts';
import { nameIn, type Reader, surfaceIn } from './reader.ts';
import { followsOneOf } from './words.ts';

/** Below this sureness a name is left out. */
const LEAST = 0.5;

/** Those of the names found that are no part of another name, and no words. */
export function wholeNames(reader: Reader, plain: readonly Mention[]): Found<Name>[] {
  const { text, language } = reader;
  const kept: Found<Name>[] = [];
  /** Kept where the document has the entity where only a name has a capital. */
  const unsure = new Set<Found>();
  const sure = new Set<number>();
  for (let at = 0; at < plain.length; at++) {
    const mention = plain[at] as Mention;
    const { start } = mention;
    const name = nameIn(reader, mention);
    if (name.sureness < LEAST) continue;
    const { kind } = name;
    let { end } = mention;
    let { surface } = name;
    let isSure = true;
    let doubtful = false;
    if (surface.isMonth || surface.isFunctionWord || !standsPlainly(reader, start, end)) {
      end = extendedEnd(text, end, kind);
      if (end > mention.end) surface = surfaceIn(reader, text.slice(start, end));
      const writing = writingAt(reader, start);
      const reading = readingOf(reader, start, end, surface, writing, kind === 'person');
      if (reading === 'word') continue;
      const knownBefore = plain[at - 1]?.end === start - 1;
      const knownAfter = plain[at + 1]?.start === end + 1;
      const firstName = kind === 'person' ? name.of.split(' ', 1)[0] : undefined;
      const stretch = { start, end, kind, surface, knownBefore, knownAfter, own: false, firstName };
      const holder = holderOf(reader, stretch, writing);
      if (holder === 'person' && kind === 'place') surface.takenFrom = Math.min(surface.takenFrom, start);
      if (holder !== 'none') continue;
      doubtful = reading === 'word unless known';
      isSure = reading === 'name' && writing === 'sentence';
    }
    if (isThing(reader, start, end, surface, kind) || isAdjective(reader, end, surface, kind, name.of)) continue;
    if (surface.takenFrom < start && !followsOneOf(text, start, language.locatives)) continue;
    const found = { start, end, reason: name };
    kept.push(found);
    if (doubtful) unsure.add(found);
    if (!isSure || name.isSure) continue;
    name.isSure = true;
    for (const one of name.candidates) sure.add(one);
  }
  if (unsure.size === 0) return kept;
  return kept.filter((one) => !unsure.has(one) || one.reason.candidates.some((entity) => sure.has(entity)));
}
