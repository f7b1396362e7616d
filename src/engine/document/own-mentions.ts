/** Finds what a document calls its entities by names of its own. */
import { createAddressGuard } from '../address.ts';
import { findTexts } from './find-texts.ts';
import type { JudgedMention } from './judged-mention.ts';
import { kindOf } from './kind-of.ts';
import { holderOf } from './longer-name.ts';
import { readingOf } from './ordinary-words.ts';
import { isThing } from './other-uses.ts';
import type { OwnNames } from './own-names.ts';
import type { Reader } from './reader.ts';

/** In order, without overlaps among each other; `named` are the mentions by names in full. */
export function ownMentions(reader: Reader, own: OwnNames, named: readonly JudgedMention[]): JudgedMention[] {
  const { text, entityAt, writingAt, surfaceOf } = reader;
  const cutsAddress = createAddressGuard({ text });
  const found: JudgedMention[] = [];
  /** First names that somebody else has as well. */
  const shared = new Set<string>();
  let at = 0;
  findTexts(text, own.texts(), (start, end) => {
    while (at < named.length && (named[at] as JudgedMention).end <= start) at++;
    const next = named[at];
    if (next !== undefined && next.start <= start && next.end > end) return;
    const surface = surfaceOf(text.slice(start, end));
    const [best, ...others] = own.bearers(surface.text, start);
    if (best === undefined || (found.at(-1)?.end ?? 0) > start || cutsAddress(start, end)) return;
    const { rule, of, sureness } = best;
    const candidates = [best, ...others.filter((other) => other.rule === rule)].map(({ entity }) => entity);
    const kind = kindOf(candidates, entityAt);
    const after = next?.start === start ? named[at + 1] : next;
    const stretch = {
      ...{ start, end, kind, surface, own: true },
      knownBefore: named[at - 1]?.end === start - 1,
      knownAfter: after?.start === end + 1,
      firstName: best.rule === 'surname' ? best.of.split(' ', 1)[0] : undefined,
    };
    if (holderOf(text, stretch, writingAt(start)) !== 'none') {
      if (best.rule === 'first name') shared.add(surface.text);
      return;
    }
    const reading = readingOf(text, start, end, surface, writingAt(start), kind === 'person');
    // Who was named in full is meant by a surname that is a word as well.
    if (reading !== 'name' && (best.rule !== 'surname' || surface.isFunctionWord)) return;
    if (isThing(text, start, end, surface, kind)) return;
    found.push({ start, end, candidates, rule, of, sureness });
  });
  return found.filter(({ start, end, rule }) => rule !== 'first name' || !shared.has(text.slice(start, end)));
}
