/** The records of what was read. */
import type { PartialDate } from '../../entity.ts';
import type { Forgetting } from '../../sighting-views.ts';

/** One article in which known names were read. Times are milliseconds since the epoch. */
export interface ArticleRecord {
  /** A small number, since every sighting has it three times: one more than the last. */
  id: number;
  /** What `articleAddress` makes of its address. */
  url: string;
  title: string;
  /** The host. */
  site: string;
  /** The article's own date, where it says one. */
  date?: PartialDate;
  first: number;
  last: number;
  /** When the visit before the last one ended; left out where there was none. */
  before?: number;
  /** Whom and what the popup said to be new in it: they are no more. */
  told?: string[];
  /** Who and what was sighted in it, as the sightings have it too: whoever asks for company reads one record. */
  entities: string[];
}

/** An entity was mentioned in an article. Derived from what was read; there is no journal of it. */
export interface SightingRecord {
  /** The id of the group's leader at that time. */
  entity: string;
  article: number;
  /** The article's. */
  site: string;
  /** The article's own day, or else the day on which it was read first. */
  day: PartialDate;
  /** Mentions in the article. */
  count: number;
  /** The sentence that the first of them stands in. */
  sentence: string;
  /** Folded, by which names; sightings of before that was kept have none. */
  names?: string[];
  first: number;
  last: number;
  /** `last` below zero, so that an index gives the newest first. */
  order: number;
}

/**
 * Sightings that the reader deleted: which they are, not each of them. From then on they are shown nowhere; they are
 * erased when the deletion can be undone no more.
 */
export interface ForgottenRecord {
  id: string;
  /** When. What is read later stays. */
  at: number;
  /** Of an entity all records that were one then. */
  what: Exclude<Forgetting, { entity: string }> | { entities: string[] };
}
