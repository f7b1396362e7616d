/** Names that are written with something more: with grammar in one word ("Italiens", "وإيطاليا"), with an initial. */
import type { Mention } from '../mention.ts';
import type { Spotter } from '../scan/spot.ts';
import { namesWithInitials } from './inserted-initials.ts';
import type { Joining } from './languages/joining.ts';
import { languageOf } from './languages/language-of.ts';
import type { NewsDocument } from './news-document.ts';
import { pastArticles } from './past-article.ts';
import type { Span } from './reader.ts';
import { isWordly } from './words.ts';

/**
 * What the scan finds in a document's text or another part of it, and the names with something joined to them in the
 * document's language, which begin or end within a word, or with an initial put into them. A language that does neither
 * costs nothing.
 */
export function spotIn(document: NewsDocument, { spot }: Pick<Spotter, 'spot'>, text = document.text): Mention[] {
  const plain = pastArticles(text, spot(text), spot);
  const { joining, insertsInitials } = languageOf(document);
  const more = insertsInitials ? namesWithInitials(text, spot) : [];
  if (more.length > 0) return together(plain, more);
  return joining === undefined ? plain : withJoined(text, plain, joining, spot);
}

function withJoined(text: string, plain: Mention[], joining: Joining, spot: Spotter['spot']): Mention[] {
  const said = new Set(plain.flatMap(({ candidates }) => candidates));
  let all = plain;
  for (const reading of joining.readings(text)) {
    const joined = spot(reading).filter(
      (one) =>
        joining.isJoined(text, reading, one) &&
        (joining.isLikely(text, one.start, one.end) || one.candidates.some((entity) => said.has(entity))),
    );
    all = together(all, joined);
  }
  return all;
}

/**
 * Both in one order. Of two that overlap the one as it is written stays, unless the other has all of it and more; where
 * both are one stretch, it may be of either's: "Donald J. Trump" of Donald Trump as well.
 */
function together(plain: readonly Mention[], joined: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let at = 0;
  for (const one of joined) {
    while (at < plain.length && (plain[at] as Mention).end <= one.start) all.push(plain[at++] as Mention);
    let last = at;
    while (last < plain.length && (plain[last] as Mention).start < one.end) last++;
    const same = plain[at];
    if (same?.start === one.start && same.end === one.end) {
      all.push({ ...same, candidates: [...new Set([...same.candidates, ...one.candidates])] });
      at = last;
      continue;
    }
    if (plain.slice(at, last).some((other) => !isWithin(other, one))) continue;
    all.push(one);
    at = last;
  }
  return [...all, ...plain.slice(at)];
}

const isWithin = (one: Span, other: Span): boolean =>
  one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start;

/** A stretch that begins or ends within a word, with all of that word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  if (isWordly(text, start)) while (from > 0 && isWordly(text, from - 1)) from--;
  if (end > 0 && isWordly(text, end - 1)) while (isWordly(text, to)) to++;
  return { start: from, end: to };
}
