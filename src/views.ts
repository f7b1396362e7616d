/**
 * What the knowledge base shows of itself: the shapes that screens draw. Pure; only entity.ts is imported.
 */
import type { CasePolicy, Fact, Kind, Note, OutsideIds, PackHead, PageRef, PartialDate } from './entity.ts';

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

/** What an entity's own form changes; what is left out stays as it is. */
export interface EntityWords {
  name?: string;
  kind?: Kind;
  summary?: string;
  tags?: readonly string[];
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

/**
 * What a list of entities is of: all, those that the reader made or wrote on, those with notes, one pack's, or those
 * with a tag.
 */
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

/** Entities that become one at once: a reader looks at each of them first. */
export const MOST_MERGED = 20;

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
  /** The id of the pack that it is from, where that is not the reader's own. */
  pack?: string;
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

/** Whether a site is spotted, and the nearest host above it that the reader listed, if any. */
export interface SiteState {
  on: boolean;
  above: { site: string; on: boolean } | null;
}

/** Stands for the site of a name that is left out on all of them. */
export const EVERYWHERE = '*';

/** A name that is never a mention on one page, on one site, or anywhere. */
export interface ExclusionRow {
  id: string;
  /** A host, the address of one page, or `EVERYWHERE`. */
  site: string;
  /** What the page is called, where it is one and that is known. */
  title?: string;
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
/** Which of several with a name the reader means on a site, and on which of its pages they said so. */
export interface NewChoice {
  site: string;
  page?: Pick<PageRef, 'url' | 'title'>;
  name: string;
  entity: string;
  over: string[];
}

export interface ChoiceRow {
  id: string;
  site: string;
  /** Title or address of the one page that it is for, where a later answer is for the rest of the site. */
  page?: string;
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

/** What stands in the fields of a form, by their names. */
export type DraftFields = Readonly<Record<string, string>>;

/** What was written in a form and not saved, of a note, a fact, an alias or an entity that is deleted by now. */
export interface StrandedDraft {
  key: string;
  what: 'note' | 'fact' | 'alias' | 'entity';
  fields: DraftFields;
}

/** The id of a change's journal entry, by which it can be undone; empty where nothing had to be changed. */
export interface Changed {
  change: string;
}
