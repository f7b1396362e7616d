import type { DBSchema, StoreNames } from 'idb';
import type { Alias, CasePolicy, Fact, Kind, Note, OutsideIds, PageRef, PartialDate } from '../../entity.ts';
import type { Settings } from '../../settings.ts';
import type { DraftFields, TagColour } from '../../views.ts';
import type { CompiledRecord, DraftedRecord, NamesChangeRecord } from './lexicon-records.ts';
import type { PackEntityRecord, PackRecord, PackWordRecord, PackWorkRecord } from './pack-records.ts';
import type { ArticleRecord, ForgottenRecord, SightingRecord } from './sighting-records.ts';

/**
 * What the reader wrote on an entity itself: an entity of their own (its id is a UUID, `name` and `kind` are set),
 * or a record over a pack's entity (its id is the pack's, only what the reader changed is set).
 */
export interface EntityRecord {
  id: string;
  name?: string;
  kind?: Kind;
  summary?: string;
  outside?: OutsideIds;
  /**
   * Ids that the reader said are this one too: of packs' entities, and of their own that were merged into it and have
   * no record any more.
   */
  same?: string[];
  /** In small letters, by name. */
  tags?: string[];
  /** "scheme:value" of every outside id, and "=ID" of all in `same`: see ids.ts. */
  outsideKeys: string[];
  created: number;
}

/**
 * What a pack said last of an entity that the reader wrote on: what was written must find a name when the pack is
 * gone. Whatever the reader writes on a pack's entity has an anchor. It is no change that could be undone.
 */
export interface AnchorRecord {
  id: string;
  name: string;
  kind: Kind;
  packName: string;
  outsideKeys: string[];
}

/** A name that the reader gave an entity, or, with `off`, one of a pack's that the reader switched off. */
export interface AliasRecord {
  id: string;
  entity: string;
  text: string;
  policy: CasePolicy;
  canon: string;
  off?: true;
}

export interface FactRecord extends Fact {
  id: string;
  entity: string;
}

/**
 * The reader saw that what a pack says of an entity is so. Packs' facts have no ids: the check is of what is said, with
 * its days. It stays when a newer edition says the same, and is of nothing where that says something else.
 */
export interface CheckRecord extends Pick<Fact, 'text' | 'from' | 'to'> {
  id: string;
  /** The pack's. */
  entity: string;
  verified: PartialDate;
}

export interface NoteRecord extends Note {
  /** What it was found by before noteTerms; records that were written then still have it. */
  words?: string[];
}

/** What a note is found by, newest first. Derived from the note, in the transaction that changes it. */
export interface NoteTermsRecord {
  /** The note's. */
  id: string;
  /** [term, when the note was written, in ms below zero]: see note-terms.ts. */
  terms: [string, number][];
}

/** The records of a store that are still to be made findable after an upgrade, from the last id to the first. */
export interface SearchWorkRecord {
  id: 'notes' | 'entities' | 'anchors';
  /** All from this id on are done; left out before the first piece. */
  before?: string;
}

export interface ExclusionRecord {
  id: string;
  /** A host, the address of one page, or `EVERYWHERE`. */
  site: string;
  name: string;
  canon: string;
  created: number;
  /** Whose name it is, where the reader left it out on that card; it may have been merged since. */
  entity?: string;
  /** What the page was called, where it is left out on one alone. */
  title?: string;
}

/** The reader's answer to who is meant where a name has several bearers on a site. */
export interface ChoiceRecord {
  id: string;
  site: string;
  /** The page on which it was said, and its title; choices made before these were kept have none. */
  page?: Pick<PageRef, 'url' | 'title'>;
  /** As the page wrote it. */
  name: string;
  /** The one that was chosen. */
  entity: string;
  /** Those that it was chosen over. */
  over: string[];
  created: number;
}

/** The reader said of two entities that they are not the same. */
export interface DistinctRecord {
  /** Both ids, in their order, with a space between. */
  id: string;
  entities: string[];
  created: number;
}

/** A tag that has a colour. */
export interface TagRecord {
  /** The tag. */
  id: string;
  colour: TagColour;
}

/** A name that the reader does not want to be suggested. */
export interface UnsuggestedRecord {
  /** The name, folded. */
  id: string;
  /** As the page wrote it. */
  name: string;
  created: number;
}

/** An older version may have written fewer of them. */
export interface SettingsRecord extends Partial<Settings> {
  id: 'settings';
  /** When the reader last chose how long sightings are kept: that can be undone for some time. */
  daysChosen?: number;
}

/** A written form that is spotted; `mine` where the reader gave it. */
export type SpottedName = Required<Alias> & { mine?: true };

/**
 * One entity as lists, search and the lexicon need it: everything joined, so that none of them has to join.
 * Derived from the stores above in the transaction that changes them; it can be made again at any time.
 */
export interface RowRecord {
  /** The id of the group's leader. */
  id: string;
  name: string;
  kind: Kind;
  summary: string;
  notes: number;
  mine: boolean;
  /** Ids of all records that are this entity, and of those that were merged into it. */
  members: string[];
  /** Every written form that is spotted, the name first unless it is switched off. */
  names: SpottedName[];
  /** Folded names that the reader switched off, where there are any. */
  off?: string[];
  /** Folded words with a mark before each that says where it stands: see row-words.ts. */
  words: string[];
  /** [list, name folded for sorting] for every list that the entity stands in. */
  lists: [string, string][];
}

/** The stores whose records are the reader's own, so that every change of them is in the journal. */
export interface KeptRecords {
  entities: EntityRecord;
  aliases: AliasRecord;
  facts: FactRecord;
  checks: CheckRecord;
  notes: NoteRecord;
  exclusions: ExclusionRecord;
  choices: ChoiceRecord;
  distinct: DistinctRecord;
  tags: TagRecord;
  unsuggested: UnsuggestedRecord;
  settings: SettingsRecord;
  forgotten: ForgottenRecord;
}
export type KeptStore = keyof KeptRecords;

/** One record's way through a change; null where it was not there. */
export interface JournalWrite {
  store: KeptStore;
  key: string;
  before: KeptRecords[KeptStore] | null;
  after: KeptRecords[KeptStore] | null;
}

/**
 * What is listed of one change. What it wrote is in the journal, under the same id: that may be thousands of records.
 */
export interface ChangeRecord {
  id: string;
  at: number;
  label: string;
  undone: boolean;
  /** The change that this one undid. */
  undoes?: string;
}

export interface JournalRecord {
  id: string;
  writes: JournalWrite[];
  /** What the one who asked for the change was answered. */
  answer: unknown;
}

/** What was written in one form and not saved, by what it is for. */
export interface DraftRecord {
  id: string;
  fields: DraftFields;
}

export interface KnowledgeSchema extends DBSchema {
  entities: { key: string; value: EntityRecord; indexes: { outside: string } };
  anchors: { key: string; value: AnchorRecord; indexes: { outside: string } };
  aliases: { key: string; value: AliasRecord; indexes: { entity: string } };
  facts: { key: string; value: FactRecord; indexes: { entity: string } };
  checks: { key: string; value: CheckRecord; indexes: { entity: string } };
  notes: { key: string; value: NoteRecord; indexes: { entity: string; updated: number } };
  noteTerms: { key: string; value: NoteTermsRecord; indexes: { terms: [string, number] } };
  exclusions: { key: string; value: ExclusionRecord; indexes: { site: string } };
  choices: { key: string; value: ChoiceRecord; indexes: { entity: string } };
  distinct: { key: string; value: DistinctRecord; indexes: { entities: string } };
  tags: { key: string; value: TagRecord };
  unsuggested: { key: string; value: UnsuggestedRecord };
  settings: { key: string; value: SettingsRecord };
  changes: { key: string; value: ChangeRecord; indexes: { at: number } };
  journal: { key: string; value: JournalRecord };
  packs: { key: string; value: PackRecord };
  packEntities: { key: string; value: PackEntityRecord; indexes: { outside: string } };
  packWork: { key: string; value: PackWorkRecord };
  /** Batches of a pack's new records under [pack, number]. */
  staged: { key: [string, number]; value: PackEntityRecord[] };
  packWords: { key: [string, string, number]; value: PackWordRecord };
  searchWork: { key: string; value: SearchWorkRecord };
  rows: { key: string; value: RowRecord; indexes: { members: string; words: string; lists: IDBValidKey } };
  /** `names` counts the changes of names, so that a lexicon knows whether it is current. */
  meta: { key: 'names'; value: number };
  namesLog: { key: number; value: NamesChangeRecord };
  compiled: { key: string; value: CompiledRecord };
  drafted: { key: number; value: DraftedRecord };
  drafts: { key: string; value: DraftRecord };
  articles: { key: number; value: ArticleRecord; indexes: { url: string; site: string; last: number; told: string } };
  sightings: {
    key: [string, number];
    value: SightingRecord;
    indexes: { newest: [string, number]; article: number };
  };
  forgotten: { key: string; value: ForgottenRecord };
}

export type StoreName = StoreNames<KnowledgeSchema>;
