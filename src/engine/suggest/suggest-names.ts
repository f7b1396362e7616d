/** Names that matter in a document and are not known: by capitals, how often they stand there, and where. */

import { familyPlace } from '../derive/east-asian-names.ts';
import { asSeen } from '../document/as-seen.ts';
import type { Language } from '../document/languages/language.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Span } from '../document/reader.ts';
import { canon } from '../text/canon.ts';
import { nameOf, namesIn } from './names-in.ts';
import type { Word } from './runs.ts';
import type { Trimmed } from './trim.ts';

/** An unknown name, as the document writes it first. */
export interface SuggestedName {
  name: string;
  /** How often it stands there, its short forms too. */
  count: number;
}

interface Candidate extends SuggestedName {
  /** The name as names are compared. */
  key: string;
  words: readonly Word[];
  start: number;
  titled: boolean;
  /** Whether it stands anywhere where only a name has capitals, or is of several words. */
  sure: boolean;
}

/** UTF-16 units in which a report says whom it is about. */
const EARLY = 700;
/** Mentions beyond which more say nothing more. */
const MANY = 5;
/** Between the two things that a name is of: who has it is not called by the second. */
const LINKS = new Set(['of', 'for', 'and']);
/** What a candidate has to come to. */
const ENOUGH = 4;
/** Who would read more of them? */
const MOST = 6;

/**
 * The names that most likely matter, the likeliest first. Languages in which a capital says nothing have none.
 *
 * @param title of the page, where it has one
 * @param known stretches of what is known already
 */
export function suggestNames(given: NewsDocument, title: string, known: readonly Span[]): SuggestedName[] {
  const { document, inner } = asSeen(given);
  const { names, language, headline } = namesIn(document);
  const titles = titlesOf(title || document.text.slice(headline.start, headline.end));
  return joined(collected(unknownOf(names, known.map(inner))))
    .map((candidate) => ({ ...candidate, weight: weightOf(candidate, titles, language) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST)
    .map(({ name, count }) => ({ name, count }));
}

/** What a page's title says, folded, with a space at each end: of the article, and of the site that it is on. */
interface Titles {
  own: string;
  site: string;
}

function titlesOf(title: string): Titles {
  const parts = title.split(/\s+[-|–—·]\s+/u);
  const own = parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
  return { own: ` ${canon(own)} `, site: ` ${canon(parts.filter((part) => part !== own).join(' '))} ` };
}

/**
 * Those of the names, given in the order of the text, of which nothing is known: what goes beyond a known name is most
 * likely a longer form of it.
 */
function unknownOf(names: readonly Trimmed[], known: readonly Span[]): Trimmed[] {
  const spans = known.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return names.filter(({ words }) => {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    while (at < spans.length && (spans[at] as Span).end <= start) at++;
    return at >= spans.length || (spans[at] as Span).start >= end;
  });
}

/** Each name once, in the order of the text. */
function collected(names: readonly Trimmed[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { words, titled, begins } of names) {
    const sure = !begins || words.length > 1;
    const name = nameOf(words);
    const key = canon(name);
    const before = found.get(key);
    if (before) {
      before.count++;
      before.titled ||= titled;
      before.sure ||= sure;
      // A dateline or a headline shouts.
      if (before.name === before.name.toUpperCase()) before.name = name;
    } else found.set(key, { key, name, words, count: 1, start: words[0]?.start ?? 0, titled, sure });
  }
  return [...found.values()];
}

/**
 * A name that is the end of just one other, as a surname is, is a mention of that one; so is a surname that is first.
 */
function joined(candidates: readonly Candidate[]): Candidate[] {
  const longerOf = byShortForm(candidates);
  const shorter = new Set<Candidate>();
  for (const one of candidates) {
    const [first, ...others] = longerOf.get(one.key) ?? [];
    if (first === undefined) continue;
    const longest = others.reduce((a, b) => (a.words.length < b.words.length ? b : a), first);
    // Of two who have it, neither is meant more than the other.
    if (![first, ...others].every((other) => other === longest || longerOf.get(other.key)?.includes(longest))) continue;
    shorter.add(one);
    longest.count += one.count;
    longest.titled ||= one.titled;
  }
  return candidates.filter((candidate) => candidate.sure && !shorter.has(candidate));
}

/** By each text that a candidate may be called for short, those that may: each is looked up, not compared with all. */
function byShortForm(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const longer = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const short of shortFormsOf(candidate)) {
      const all = longer.get(short);
      if (all === undefined) longer.set(short, [candidate]);
      else all.push(candidate);
    }
  }
  return longer;
}

/** The ends of a name, and where a family name stands first also its beginnings. */
function shortFormsOf({ key, words }: Candidate): Set<string> {
  const forms = new Set<string>();
  if (words.some(({ text }) => LINKS.has(text))) return forms;
  const place = familyPlace(words.map(({ text }) => text));
  const hasFamilyFirst = place === 'first' || place === 'either';
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
    forms.add(key.slice(at + 1));
    if (hasFamilyFirst) forms.add(key.slice(0, at));
  }
  return forms;
}

function weightOf({ key, words, count, start, titled }: Candidate, { own, site }: Titles, { heads }: Language): number {
  const isLong = words.length > 1;
  const isNamed = own.includes(` ${key} `);
  if (!isNamed && site.includes(` ${key} `)) return 0;
  const inTitle = isNamed || (isLong && own.includes(` ${canon(words.at(-1)?.text ?? '')} `));
  const isEarly = start < EARLY;
  // Said once, and neither in the title nor with an office where the report begins.
  if (count < 2 && !(isLong && (isNamed || (titled && isEarly)))) return 0;
  const cue = titled || heads.has(words.at(-1)?.small ?? '');
  return Math.min(count, MANY) + (inTitle ? 3 : 0) + (isEarly ? 1.5 : 0) + (isLong ? 2 : 0) + (cue ? 1 : 0);
}
