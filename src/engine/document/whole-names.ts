import type { Mention } from '../mention.ts';
import { extendedEnd } from './extended.ts';
import { LOCATIVES } from './function-words.ts';
import type { JudgedMention } from './judged-mention.ts';
import { kindOf } from './kind-of.ts';
import { holderOf } from './longer-name.ts';
import { readingOf } from './ordinary-words.ts';
import { isAdjective, isThing } from './other-uses.ts';
import { standsPlainly } from './plainly.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { followsOneOf } from './words.ts';

/** Below this sureness a name is left out. */
const LEAST = 0.5;

/** Those of the names found that are no part of another name, and no words. */
export function wholeNames(reader: Reader, plain: readonly Mention[]): JudgedMention[] {
  const { text, entityAt, writingAt, surfaceOf, namingOf } = reader;
  const kept: JudgedMention[] = [];
  /** Kept where the document has the entity where only a name has a capital. */
  const unsure = new Set<JudgedMention>();
  const sure = new Set<number>();
  /** Somebody's surname from there on: "Paris" after "Valeska Paris". */
  const namesakes = new Map<Surface, number>();
  for (let at = 0; at < plain.length; at++) {
    const mention = plain[at] as Mention;
    const { start } = mention;
    const found = surfaceOf(text.slice(start, mention.end));
    const named = namingOf(found, mention);
    if (named.sureness < LEAST) continue;
    const kind = kindOf(named.candidates, entityAt);
    let surface = found;
    let isSure = true;
    if (found.isMonth || found.isFunctionWord || !standsPlainly(text, start, mention.end)) {
      const end = extendedEnd(text, mention.end, kind);
      if (end > mention.end) surface = surfaceOf(text.slice(start, end));
      named.end = end;
      const writing = writingAt(start);
      const reading = readingOf(text, start, end, surface, writing, kind === 'person');
      if (reading === 'word') continue;
      const knownBefore = plain[at - 1]?.end === start - 1;
      const knownAfter = plain[at + 1]?.start === end + 1;
      const firstName = kind === 'person' ? named.of.split(' ', 1)[0] : undefined;
      const stretch = { start, end, kind, surface, knownBefore, knownAfter, own: false, firstName };
      const holder = holderOf(text, stretch, writing);
      if (holder === 'person' && kind === 'place' && !namesakes.has(surface)) namesakes.set(surface, start);
      if (holder !== 'none') continue;
      if (reading === 'word unless known') unsure.add(named);
      isSure = reading === 'name' && writing === 'sentence';
    }
    const { end } = named;
    if (isThing(text, start, end, surface, kind) || isAdjective(text, end, surface, kind, named.of)) continue;
    if ((namesakes.get(surface) ?? end) < start && !followsOneOf(text, start, LOCATIVES)) continue;
    kept.push(named);
    if (isSure) for (const one of named.candidates) sure.add(one);
  }
  if (unsure.size === 0) return kept;
  return kept.filter((one) => !unsure.has(one) || one.candidates.some((entity) => sure.has(entity)));
}
