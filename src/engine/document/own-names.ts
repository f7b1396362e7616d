/** The document's own names: who is meant by each of them, from where on. */
import type { Naming, Reason } from './judged-mention.ts';
import type { Language } from './languages/language.ts';
import type { OwnName } from './own-name.ts';
import { ABOVE, isIn, type Span } from './reader.ts';
import { followsOneOf } from './words.ts';

/** One entity that a text may be short for. */
interface Bearer {
  entity: number;
  /** Where its name in full was said, UTF-16 units; `ABOVE` in the document's title, standfirst or headline. */
  from: number;
  /** Why the text means this entity, where it means no other one. */
  reason: Reason;
}

export interface OwnNames {
  language: Language;
  /** A headline is written last and read first: what it shortens stands in the text below. */
  headline: Span;
  /** By text, then those who may be meant. */
  bearers: Map<string, Bearer[]>;
  /** The names in full that were said, by entity. */
  said: Map<number, string[]>;
}

/** Those of a document of which nothing was read yet. */
export const createOwnNames = (headline: Span, language: Language): OwnNames => ({
  headline,
  language,
  bearers: new Map(),
  said: new Map(),
});

/** Adds a name of an entity that the document has in full at `from`; the first time counts. */
export function addOwnName(
  { bearers }: OwnNames,
  { entity, of }: Pick<Naming, 'entity' | 'of'>,
  from: number,
  name: OwnName,
): void {
  const { text, rule, sureness } = name;
  const all = bearers.get(text);
  const known = all?.find((one) => one.entity === entity);
  if (known !== undefined && known.from <= from) return;
  const namings = [{ entity, rule, of, sureness }];
  const reason = { candidates: [entity], rule, of, sureness, namings, isNational: false };
  if (known !== undefined) {
    known.from = from;
    known.reason = reason;
  } else if (all === undefined) bearers.set(text, [{ entity, from, reason }]);
  else all.push({ entity, from, reason });
}

/**
 * Whom exactly a short name means at a position of a text; null where nobody of its name was said yet. First of several
 * is the one named last, but in the headline the one named first, and the one whom the title, standfirst or headline
 * names in full in the paragraphs after another was named: an article goes back to whom it is about, except by a title
 * before the surname, which tells the one named last from them ("Mrs Clinton").
 */
export function meantBy(own: OwnNames, short: string, text: string, at: number): Reason | null {
  const { bearers, headline, language } = own;
  const all = bearers.get(short) as Bearer[];
  const inHeadline = isIn(headline, at);
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only.from < at || inHeadline ? only.reason : null;
  const said = all.filter(({ from }) => from < at || inHeadline).sort(byReason);
  const [last] = said;
  if (last === undefined) return null;
  const alike = said.filter(({ reason }) => reason.rule === last.reason.rule);
  const first = alike.findLast(({ reason }) => reason.sureness === last.reason.sureness) as Bearer;
  const goesBack =
    first.from === ABOVE && isParagraphsAgo(text, last.from, at) && !followsOneOf(text, at, language.titles);
  const best = inHeadline || goesBack ? first : last;
  alike.sort((a, b) => Number(b === best) - Number(a === best));
  const namings = alike.flatMap(({ reason }) => reason.namings);
  return { ...best.reason, candidates: alike.map(({ entity }) => entity), namings };
}

/** UTF-16 units of the longest paragraph. */
const PARAGRAPH = 2000;

/** Whether a paragraph ended between two places. */
const isParagraphsAgo = (text: string, from: number, at: number): boolean =>
  at - from > PARAGRAPH || text.slice(Math.max(0, from), at).includes('\n');

/** Those that are alike stay as they were named, which is an order of their own (`naming.ts`). */
const byReason = ({ reason: a, from: one }: Bearer, { reason: b, from: other }: Bearer): number =>
  b.sureness - a.sureness || other - one || (a.of < b.of ? -1 : a.of > b.of ? 1 : 0);

/** Those of the document's own names that may be somebody's surname. */
export function* surnamesOf({ bearers }: OwnNames): Generator<string> {
  for (const [text, all] of bearers) if (all.some(({ reason }) => reason.rule === 'surname')) yield text;
}

/** The document's own names, each with the first place where it may stand for somebody. */
export function* placesOf({ bearers, headline }: OwnNames): Generator<[name: string, from: number]> {
  const isInHeadline = headline.start < headline.end;
  for (const [name, all] of bearers) {
    const from = Math.min(...all.map((one) => one.from));
    yield [name, Math.max(0, isInHeadline ? Math.min(headline.start, from) : from)];
  }
}
