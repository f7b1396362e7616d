/**
 * Scores what was spotted against annotated news. Exact spans count, a leading "the" and a trailing possessive trimmed
 * on both sides; of nested annotations the outermost known one. What overlaps an ignored stretch or equals a nested
 * annotation is neither right nor wrong. Linking is how many of the spans found name the right entity.
 */
import type { Annotated, Span } from './sets.ts';

export interface Linked extends Span {
  /** The entity's id. */
  entity: string;
}

export interface Score {
  /** Annotated, spotted, found exactly, and of these linked rightly. */
  gold: number;
  spotted: number;
  found: number;
  linked: number;
  /** How often each error was made. */
  missed: Map<string, number>;
  wrong: Map<string, number>;
  wrongLink: Map<string, number>;
}

/** `names` are the names of the entities that are known, by id: an annotation counts where its link is among them. */
export function score(
  documents: readonly Annotated[],
  names: ReadonlyMap<string, string>,
  spot: (document: Annotated) => readonly Linked[],
): Score {
  const sum: Score = {
    gold: 0,
    spotted: 0,
    found: 0,
    linked: 0,
    missed: new Map(),
    wrong: new Map(),
    wrongLink: new Map(),
  };
  for (const document of documents) add(sum, document, names, spot(document));
  return sum;
}

function add(sum: Score, document: Annotated, names: ReadonlyMap<string, string>, spotted: readonly Linked[]): void {
  const { text, mentions, ignore = [], evalSpan = [0, text.length], partial } = document;
  const inside = ({ start, end }: Span): boolean => start >= evalSpan[0] && end <= evalSpan[1];
  const all = mentions.filter((one) => names.has(one.link ?? '') && inside(one)).map((one) => trimmed(text, one));
  const gold = all.filter((one) => !all.some((other) => holds(other, one)));
  const nested = all.filter((one) => !gold.includes(one));
  const open = new Set(gold);
  sum.gold += gold.length;
  for (const one of spotted.filter(inside).map((span) => trimmed(text, span))) {
    const hit = [...open].find((other) => same(other, one));
    if (hit !== undefined) {
      open.delete(hit);
      sum.spotted++;
      sum.found++;
      if (hit.link === one.entity) sum.linked++;
      else count(sum.wrongLink, `${text.slice(one.start, one.end)} → ${one.entity}, should be ${hit.link}`);
    } else if (!nested.some((other) => same(other, one)) && !ignore.some((other) => overlap(other, one)) && !partial) {
      sum.spotted++;
      count(sum.wrong, `${text.slice(one.start, one.end)} (${one.entity}) in “${around(text, one)}”`);
    }
  }
  for (const one of open) count(sum.missed, `${text.slice(one.start, one.end)} (${names.get(one.link ?? '')})`);
}

function trimmed<S extends Span>(text: string, span: S): S {
  const surface = text.slice(span.start, span.end);
  const lead = /^the\s+/i.exec(surface)?.[0].length ?? 0;
  const tail = /['’]s?$/.exec(surface.slice(lead))?.[0].length ?? 0;
  return { ...span, start: span.start + lead, end: span.end - tail };
}

/** Whether the outer span is longer and has the inner one in it. */
const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const count = (errors: Map<string, number>, error: string): void => {
  errors.set(error, (errors.get(error) ?? 0) + 1);
};

/** The stretch with the words around it, in one line. */
export const around = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 30), end + 25).replace(/\s+/g, ' ');

/** Percentages with one decimal, as they are compared. */
export function percentages({ gold, spotted, found, linked }: Score): Record<'p' | 'r' | 'f1' | 'linking', number> {
  const percent = (part: number, whole: number): number =>
    whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(1));
  const [p, r] = [percent(found, spotted), percent(found, gold)];
  return { p, r, f1: Number(((2 * p * r) / (p + r || 1)).toFixed(1)), linking: percent(linked, found) };
}
