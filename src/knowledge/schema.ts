import type { DBSchema, StoreNames } from 'idb';
import type { Part } from '../engine/index.ts';
import type { Alias, CasePolicy, EntityData, Fact, Kind, Note, OutsideIds, PartialDate } from '../entity.ts';
import type { DraftFields, Forgetting, PackRow, Settings, TagColour } from '../views.ts';

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

/**
 * Entities of one batch of a pack whose summaries have a word. A pack says the same of many: one record for all of them
 * costs less than one index entry for each.
 */
export interface PackWordRecord {
  pack: string;
  /** Folded. */
  word: string;
  /** The batch's number: see pack-batches.ts. */
  batch: number;
  ids: string[];
}

/** The records of a store that are still to be made findable after an upgrade, from the last id to the first. */
export interface SearchWorkRecord {
  id: 'notes' | 'entities' | 'anchors';
  /** All from this id on are done; left out before the first piece. */
  before?: string;
}

/** A pack that was switched on or added from a file. */
export type PackRecord = PackRow;

export interface PackEntityRecord extends EntityData {
  /** `${pack}/${id within the pack}` */
  id: string;
  pack: string;
  outsideKeys: string[];
}

/**
 * Work on a pack that is under way, in batches. The pack's own record says already what it is to be; where there is
 * none, the pack is being removed.
 */
export interface PackWorkRecord {
  /** The pack's. */
  id: string;
  /** Of this plan, and not of a later one for the same pack. */
  plan: string;
  before: PackRecord | null;
  /** Batches of new records; 0 where those that are there stay. */
  staged: number;
  /** Batches done. */
  done: number;
  /** The last id that is done. */
  after: string;
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
}

/** The reader's answer to who is meant where a name has several bearers on a site. */
export interface ChoiceRecord {
  id: string;
  site: string;
  /** As the page wrote it. */
  name: string;
  /** The one that was chosen. */
  entity: string;
  /** Those that it was chosen over. */
  over: string[];
  created: number;
}

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

/** What is listed of one change. What it wrote is in the journal, under the same id: that may be thousands of records. */
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

/** One change of names. */
export interface NamesChangeRecord {
  /** Where the names counter stood after it. */
  counter: number;
  /** The rows whose names, kind or rank it changed, or null where these are many. */
  rows: string[] | null;
}

/** What was drafted of some rows' names, while all are compiled. */
export interface DraftedRecord {
  /** The how-manieth it is, from 0 on. */
  batch: number;
  /** The names counter when the first batch was read: what has changed since is brought to the lexicon afterwards. */
  counter: number;
  demonyms: boolean;
  /** Of the lexicon. */
  seed: number;
  /** By rank. */
  ranked: { part: Part; kinds: Uint8Array }[];
  /** The id of the last row that was read; undefined where it was the last of all. */
  after: string | undefined;
}

export interface CompiledRecord {
  id: 'lexicon';
  /** The names counter of the data it was compiled from. */
  counter: number;
  /** Whether countries' adjectives are among the names; left out by older versions, which had none. */
  demonyms?: boolean;
  /** Where the entities of each rank end in the lexicon. */
  ranks: number[];
  /** The engine's lexicon, checked by the engine when it is read. */
  lexicon: unknown;
  /** Index into KINDS for every entity of the lexicon. */
  kinds: Uint8Array;
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
