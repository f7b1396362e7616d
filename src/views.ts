/**
 * What the knowledge base shows of itself: the shapes that screens draw. Pure; only entity.ts is imported.
 */
import type { CasePolicy, Fact, Kind, Note, OutsideIds, PackHead } from './entity.ts';

/** Where a part of an entity comes from: the reader, or the pack with this id. */
export type Origin = 'mine' | { pack: string };

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
  aliases: AliasView[];
  /** Undated first, then by `from`. */
  facts: FactView[];
  /** Newest first. */
  notes: Note[];
  outside: OutsideIds;
  origins: { origin: Origin; label: string }[];
}

/** What a list of entities is of: all, the reader's own, those with notes, or one pack's. */
export type ListOf = 'all' | 'mine' | 'noted' | { pack: string };

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

/** Who is meant by a name on a site, by the reader's answer. */
export interface ChoiceRow {
  id: string;
  site: string;
  /** As the page wrote it. */
  name: string;
  entity: { id: string; name: string; summary: string };
  created: number;
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

/** How much the lines under names stand out. */
export type Underline = 'faint' | 'plain' | 'strong';

export interface Settings {
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
}

/** What stands in the fields of a form, by their names. */
export type DraftFields = Readonly<Record<string, string>>;

/** The id of a change's journal entry, by which it can be undone; empty where nothing had to be changed. */
export interface Changed {
  change: string;
}
