/**
 * The words of the knowledge base as types. Pure: every folder may import this file, it imports nothing.
 */

export const KINDS = ['person', 'organisation', 'place', 'event', 'agreement', 'work', 'concept'] as const;

/** What sort of thing an entity is. */
export type Kind = (typeof KINDS)[number];

export const CASE_POLICIES = ['any', 'initial', 'exact'] as const;

/**
 * How the capitals of an alias bind a text.
 *
 * - `any`: capitals do not matter.
 * - `initial`: every word that starts with a capital in the alias starts with one in the text (proper names).
 * - `exact`: every letter has the alias's case (acronyms: "WHO" is not "who").
 */
export type CasePolicy = (typeof CASE_POLICIES)[number];

/** One way an entity's name is written. */
export interface Alias {
  text: string;
  /** Left out: derived from the alias's own capitals by the engine's `defaultCasePolicy`. */
  policy?: CasePolicy;
}

/** How an alias is written, whichever way it is given. */
export const aliasText = (alias: string | Alias): string => (typeof alias === 'string' ? alias : alias.text);

/**
 * A day, a month or a year as ISO 8601 writes it: "2019-03-23", "2019-03", "2019".
 * Strings of different precision compare by their shared beginning.
 */
export type PartialDate = string;

/** One dated statement on an entity. `from` is the day it begins to hold, `to` the day it stops. */
export interface Fact {
  text: string;
  from?: PartialDate;
  to?: PartialDate;
  /** The day on which somebody last saw that it is so. */
  verified?: PartialDate;
  /** Where it is known from: an address or a citation. */
  source?: string;
}

/** Ids that others gave the same thing, by scheme: `{ wikidata: 'Q38', iso: 'IT' }`. */
export type OutsideIds = Readonly<Record<string, string>>;

/** What an entity is, whoever wrote it. */
export interface EntityData {
  name: string;
  kind: Kind;
  /** Plain text, a sentence or two. */
  summary?: string;
  aliases?: Alias[];
  facts?: Fact[];
  outside?: OutsideIds;
}

/** What a pack says of itself. */
export interface PackHead {
  /** Small letters, digits and hyphens. */
  id: string;
  name: string;
  description: string;
  /** Where the data is from, and under which terms. */
  source: string;
  licence: string;
  /** The day the data is from. */
  date: string;
}

/** The page a note or a card stands on. */
export interface PageRef {
  /** Address without fragment. */
  url: string;
  /** What the page itself gives as its proper address, where it does; kept nowhere. */
  canonical?: string;
  title: string;
  /** The article's own date, "YYYY-MM-DD", where it says one. */
  date?: PartialDate;
}

/** The stretch of a page that a note was written on, as W3C's text quote selector has it. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** The reader's own Markdown on an entity. Times are milliseconds since the epoch. */
export interface Note {
  id: string;
  entity: string;
  text: string;
  quote?: Quote;
  page?: PageRef;
  /** Whom its `[[links]]` meant when it was written: ids of entities by folded names. */
  links?: Readonly<Record<string, string>>;
  /** In small letters, by name. */
  tags?: string[];
  created: number;
  updated: number;
}
