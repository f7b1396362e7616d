/**
 * What the knowledge base shows of itself: the shapes that screens draw. Pure; only entity.ts is imported.
 */
import type { CasePolicy, Fact, Kind, Note, OutsideIds, PackHead, PartialDate } from './entity.ts';

/** Where a part of an entity comes from: the reader, or the pack with this id. */
export type Origin = 'mine' | { pack: string };

/** One that an entity is known from; a pack that is on with the day its data is from. */
export interface OriginView {
  origin: Origin;
  label: string;
  date?: PartialDate;
}

export interface AliasView {
  /** Set where the alias is the reader's own and can be changed; a pack's aliases can only be switched off. */
  id?: string;
  text: string;
  policy: CasePolicy;
  origin: Origin;
  /** True where the reader switched a pack's alias off. */
  off: boolean;
}

export interface FactView extends Fact {
  /** Set where the fact is the reader's own. */
  id?: string;
  origin: Origin;
}

/** Everything known of one entity, its records from the reader and from packs merged. */
export interface EntityView {
  id: string;
  name: string;
  kind: Kind;
  summary: string;
  /** In small letters, by name. */
  tags: string[];
  aliases: AliasView[];
  /** Undated first, then by `from`. */
  facts: FactView[];
  /** Newest first. */
  notes: Note[];
  /** Of all its notes. */
  links: LinkView[];
  /** Notes on others that link to it, newest first. */
  backlinks: NoteRow[];
  outside: OutsideIds;
  origins: OriginView[];
  /** Packs' records that the reader said are this one too. */
  joined: { id: string; label: string }[];
}

/** A link in a note, and whom it leads to: null where nobody has the name. */
export interface LinkView {
  /** The note's id. */
  note: string;
  /** As the note writes it. */
  name: string;
  entity: NoteRow['entity'] | null;
}

/** What a list of entities is of: all, the reader's own, those with notes, one pack's, or those with a tag. */
export type ListOf = 'all' | 'mine' | 'noted' | { pack: string } | { tag: string };

/** What has changed in the order of a list since the names counter stood elsewhere. */
export interface MovedInList {
  /** Where it stands now. */
  names: number;
  /** Those that may stand elsewhere than before, or not at all any more. */
  touched: readonly string[];
  /** Those of them that stand in the list now, in its order, each with the one before it; null for the first. */
  placed: readonly (readonly [id: string, before: string | null])[];
}

/** Several entities: these, or a whole list without some. */
export type Which =
  | { ids: readonly string[] }
  | { list: { kind?: Kind | undefined; of?: ListOf | undefined }; except: readonly string[] };

/**
 * Entities that can be changed at once: one change is one transaction, and Firefox ends a background after half a
 * minute. These take some seven seconds on two slow cores.
 */
export const MOST_AT_ONCE = 5000;

/** What a tag may be coloured; the first where the reader chose none. */
export const TAG_COLOURS = ['grey', 'blue', 'purple', 'green', 'orange', 'yellow', 'pink', 'red'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export interface TagRow {
  tag: string;
  colour: TagColour;
  /** How many have it. */
  entities: number;
  notes: number;
}

/** One line of a list of entities. */
export interface EntityRow {
  id: string;
  name: string;
  kind: Kind;
  summary: string;
  notes: number;
  mine: boolean;
}

export interface NoteRow {
  note: Note;
  entity: { id: string; name: string; kind: Kind };
}

/** What a search found. */
export interface Found {
  /** Best first. */
  entities: EntityRow[];
  /** Newest first. */
  notes: NoteRow[];
  /** What was looked for, without the filters: the words to show in what was found. */
  text: string;
  /** What of the search was not understood, for the reader. */
  hints: string[];
}

export interface PackRow extends PackHead {
  entities: number;
  on: boolean;
  /** True for packs that come with the extension; others were added from a file and can be removed. */
  bundled: boolean;
}

/** Stands for the site of a name that is left out on all of them. */
export const EVERYWHERE = '*';

/** A name that is never a mention on one page, on one site, or anywhere. */
export interface ExclusionRow {
  id: string;
  /** A host, the address of one page, or `EVERYWHERE`. */
  site: string;
  /** As the reader saw it. */
  name: string;
  created: number;
}

/** What became of one name of an entity on pages. */
export interface NameOutcome {
  /** As the entity has it. */
  name: string;
  /** Articles that mentioned the entity by it, where sightings are kept, of so many that were read last. */
  articles: number;
  of: number;
  /** Where none of them did, and that is known: whether they are all that were ever read. */
  unread?: 'ever' | 'lately';
  /** On how many sites and pages the reader left it out, and whether on all. */
  leftOut: number;
  everywhere: boolean;
  /** On how many sites the reader said that somebody else is meant by it. */
  othersMeant: number;
}

/** Who is meant by a name on a site, by the reader's answer. */
export interface ChoiceRow {
  id: string;
  site: string;
  /** As the page wrote it. */
  name: string;
  entity: { id: string; name: string; summary: string };
  created: number;
}

/** Two entities that are perhaps the same, and a name that both have, as one of them has it. */
export interface AlikePair {
  entities: readonly [EntityRow, EntityRow];
  name: string;
}

/** Two entities that the reader said are not the same. */
export interface DistinctRow {
  id: string;
  entities: readonly [EntityRow, EntityRow];
}

/** What a page calls somebody or something besides a name, most frequent first. */
export interface OfferedNames {
  /** In short: surnames, short forms, acronyms. */
  short: string[];
  /** In full, where the name itself is such a short one. */
  full: string[];
}

/** A name that is never suggested. */
export interface UnsuggestedRow {
  id: string;
  /** As a page wrote it. */
  name: string;
}

/** One entry of the journal of the reader's changes. */
export interface ChangeRow {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** What was done, for the reader: "Deleted note on Italy". */
  label: string;
  undone: boolean;
  /** True where it undid another change: undoing it does that again. */
  undoing: boolean;
}

/** Where names are spotted: on every page, on news, or on the sites that the reader lists. */
export type Where = 'everywhere' | 'news' | 'sites';

/**
 * What opens a card, beside the key: the pointer's rest on a name, its rest there while Shift is held, or a click. A tap
 * always does.
 */
export type Opens = 'rest' | 'shift' | 'click';

/** How much the lines under names stand out. */
export type Underline = 'faint' | 'plain' | 'strong';

export interface Settings {
  opens: Opens;
  /** Milliseconds the pointer rests on a mention before its card opens. */
  restMs: number;
  where: Where;
  /** Hosts on which everything is spotted where only the reader's own sites are. */
  sitesOn: string[];
  /** Hosts on which nothing is ever spotted. */
  sitesOff: string[];
  /** How sure a mention has to be to be shown, 0 to 1. */
  sureness: number;
  underline: Underline;
  /** Only the first mention of an entity under each heading is shown. */
  firstOnly: boolean;
  /** Whether the adjectives and peoples of countries are names of these: "Italian" for Italy. */
  demonyms: boolean;
  /** Days after which a fact that was not verified since says so; null for never. */
  verifiedDays: number | null;
  /** Whether sightings are kept, and of which news: on all sites, or on those that the reader lists. */
  sightings: boolean;
  sightingsWhere: 'all' | 'sites';
  sightingsOn: string[];
  /** Hosts of which none are ever kept. */
  sightingsOff: string[];
  /** Days for which they are kept after the article was last read; null for ever. */
  sightingsDays: number | null;
}

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

/** What stands in the fields of a form, by their names. */
export type DraftFields = Readonly<Record<string, string>>;

/** A change of a note or a fact that was begun, and that is deleted by now: what was written in its form. */
export interface StrandedDraft {
  key: string;
  what: 'note' | 'fact';
  fields: DraftFields;
}

/** The id of a change's journal entry, by which it can be undone; empty where nothing had to be changed. */
export interface Changed {
  change: string;
}
