/** What speaks for one of several entities of a name, in units that add up: one is a fair reason, a half a hint. */

import { isCalled } from '../derive/unqualified.ts';
import { isWellKnownAs } from '../derive/well-known.ts';
import type { About } from './about.ts';
import type { Ground } from './chosen-mention.ts';
import type { Told } from './told.ts';

/** How much each ground speaks for an entity. */
export type Evidence = Partial<Record<Ground, number>>;

/** What the document has of the candidate itself. */
export interface Seen {
  /** Named by a name of its own. */
  named: boolean;
  /** How often what stands beside the name spoke for its kind. */
  cues: number;
  /** What it is stands beside its name, and the others are something else. */
  isCalledSo: boolean;
  /** Folded ways in which it is called where it is one of several. */
  surfaces: ReadonlySet<string>;
  /** One of the others is the reader's own, and it is not. */
  besideMine: boolean;
}

const CHOSEN = { page: 12, here: 6, elsewhere: 2 } as const;

/** What the document itself says of who is meant. What the reader chose on another page is for where it does not. */
const OF_DOCUMENT: readonly Ground[] = ['kind', 'named', 'company', 'words', 'met'];

/** What speaks for an entity, by what is known of it, what the document has of that and of itself. */
export function evidenceFor(about: About, told: Told | undefined, seen: Seen): Evidence {
  const { name, chosen, mine, noted, met = 0 } = about;
  return {
    choice: chosen === undefined ? 0 : CHOSEN[chosen],
    named: seen.named ? 1.5 : 0,
    name: ofName(name, seen),
    kind: Math.min(seen.cues, 3),
    ...(told && { company: ofCompany(told), words: ofWords(told) + (seen.isCalledSo ? 1.5 : 0) }),
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
const ofCompany = ({ company }: Told): number => 1.5 * Math.log2(1 + company.size);

/** One alone is a hint, and many are no proof: what was taken for it wrongly once would speak for itself. */
const ofMeetings = (met: number): number => Math.min(1.5, 0.5 * Math.log2(1 + met));

/** The part of its words that the document has too, at most 2: a long note has some in common with every text. */
function ofWords({ words, shared }: Told): number {
  return (2 * shared) / (shared + 0.15 * words.size + 2);
}

/** How much all of it speaks for an entity. */
export const sumOf = (evidence: Evidence): number => Object.values(evidence).reduce((sum, part) => sum + part, 0);

/** How much the document itself says for it. */
export const ofDocument = (evidence: Evidence): number =>
  OF_DOCUMENT.reduce((sum, ground) => sum + (evidence[ground] ?? 0), 0);
