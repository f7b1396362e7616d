/** What the knowledge base shows of what was read: the shapes that screens draw. Pure, as views.ts. */
import type { Kind, PartialDate } from './entity.ts';

/** Sightings to be deleted: of one site, of one entity, last read from a time on (ms since the epoch), or all. */
export type Forgetting = { site: string } | { entity: string } | { from: number } | { all: true };

/** One article that an entity was sighted in. */
export interface SightingRow {
  article: number;
  url: string;
  title: string;
  site: string;
  date?: PartialDate;
  /** Times are milliseconds since the epoch. */
  first: number;
  last: number;
  count: number;
  sentence: string;
}

/** Who was read of together with an entity. */
export interface Companion {
  id: string;
  name: string;
  kind: Kind;
  /** In how many articles. */
  count: number;
}

/** Sightings that come with the view of them all. */
export const FIRST_SIGHTINGS = 10;

/** Where and when an entity was read of. */
export interface SightingsView {
  /** The articles, the latest of their days first, and those days. */
  articles: number[];
  days: PartialDate[];
  /** The sightings in the first of them. */
  rows: SightingRow[];
  /** When the first was read, and when one was read last; 0 where there is none. */
  first: number;
  last: number;
  /** Hosts with the number of their articles, most first. */
  sites: [string, number][];
}

/** With whom an entity was read of. */
export interface Company {
  /** How many articles were looked at: those read last. */
  of: number;
  /** Most first. */
  companions: Companion[];
  /** Places of two companions that were named together, and in how many of the articles. */
  pairs: [number, number, number][];
}

/** Sightings that a card counts; of more it says that there are more. */
export const MANY_SIGHTINGS = 1000;

/** What a card says of earlier reading. */
export interface SightedBefore {
  /** Other articles than this one in which the entity was read of. */
  count: number;
  /** When the first of them was read, and the one that was read last. */
  first: number;
  latest?: { url: string; title: string; site: string; date?: PartialDate; last: number };
  /** Where this article was read before: when, and what is new since. */
  here?: {
    last: number;
    /** Names that were known then and were not in it. */
    names: { id: string; name: string }[];
    /** Notes and facts that the reader has written on the entity since. */
    notes: number;
    facts: number;
  };
}

/** What of the names on a page is new since its reader read it last. */
export interface NewHere {
  /** When that was, in ms since the epoch. */
  last: number;
  entities: string[];
}

/** A site with the number of its articles that are kept. */
export interface SightedSite {
  site: string;
  articles: number;
}
