/** What speaks for one of several entities of a name, in units that add up: one is a fair reason, a half a hint. */

import { isCalled } from '../derive/unqualified.ts';
import { isWellKnownAs } from '../derive/well-known.ts';
import type { Language } from '../document/languages/language.ts';
import type { About } from './about.ts';
import type { Ground } from './chosen-mention.ts';
import { hasWords, tellingWords } from './document-words.ts';

/** How much each ground speaks for an entity. */
export type Evidence = Partial<Record<Ground, number>>;

/** What a document shows of itself to those who choose. */
export interface Shown {
  text: string;
  language: Language;
  /** Words of the text and its title that tell what it is about. */
  words: ReadonlySet<string>;
  /** Entities that stand in it without doubt, by index, and their names in small letters. */
  named: ReadonlySet<number>;
  company: ReadonlySet<string>;
}

/** What the document has of the candidate itself. */
export interface Seen {
  /** Named by a name of its own. */
  named: boolean;
  /** How often what stands beside the name spoke for its kind. */
  cues: number;
  /** Folded ways in which it is called where it is one of several. */
  surfaces: ReadonlySet<string>;
  /** One of the others is the reader's own, and it is not. */
  besideMine: boolean;
}

const CHOSEN = { here: 6, elsewhere: 2 } as const;

/** What speaks for an entity, by what is known of it and what the document has of it and of others. */
export function evidenceFor({ name, texts, chosen, mine, noted, met = 0 }: About, seen: Seen, shown: Shown): Evidence {
  const told = texts.join('\n').toLowerCase();
  return {
    choice: chosen === undefined ? 0 : CHOSEN[chosen],
    named: seen.named ? 1.5 : 0,
    name: ofName(name, seen),
    kind: Math.min(seen.cues, 3),
    ...(told !== '' && { company: ofCompany(told, shown.company), words: ofWords(told, name, shown) }),
    met: ofMeetings(met),
    prominence: (mine ? 0.8 : 0) + (noted ? 0.8 : 0),
  };
}

/** A pack's entity is not before whom the reader calls so too, until something else speaks for it. */
function ofName(name: string, { surfaces, besideMine }: Seen): number {
  if (isCalled(name, surfaces)) return besideMine ? 0.9 : 2;
  return isWellKnownAs(name, surfaces) ? 1 : 0;
}

/** Each of the company counts, the first most. */
function ofCompany(told: string, company: ReadonlySet<string>): number {
  let count = 0;
  for (const name of company) if (hasWords(told, name)) count++;
  return 1.5 * Math.log2(1 + count);
}

/** One alone is a hint, and many are no proof: what was taken for it wrongly once would speak for itself. */
const ofMeetings = (met: number): number => Math.min(1.5, 0.5 * Math.log2(1 + met));

/** The part of its words that the document has too, at most 2: a long note has some in common with every text. */
function ofWords(told: string, name: string, { words, company, language }: Shown): number {
  const own = tellingWords(told, language);
  for (const word of tellingWords(name, language)) own.delete(word);
  let shared = 0;
  for (const word of own) if (words.has(word) && !company.has(word)) shared++;
  return (2 * shared) / (shared + 0.15 * own.size + 2);
}

/** How much all of it speaks for an entity. */
export const sumOf = (evidence: Evidence): number => Object.values(evidence).reduce((sum, part) => sum + part, 0);
