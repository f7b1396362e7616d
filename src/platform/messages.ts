/**
 * The contract between the background, which owns the database, and everybody else.
 * Each entry is one request: its argument and its result; who may send it is in access.ts.
 * `send` (send.ts) and `serve` (serve.ts) derive from these two.
 */
import type { SuggestedName } from '../engine/index.ts';
import type { Alias, CasePolicy, EntityData, Fact, Kind, Note, PageRef, Quote } from '../entity.ts';
import type { Settings } from '../settings.ts';
import type {
  Company,
  Forgetting,
  NewHere,
  SightedBefore,
  SightedSite,
  SightingRow,
  SightingsView,
} from '../sighting-views.ts';
import type {
  AlikePair,
  Changed,
  ChangeRow,
  ChoiceRow,
  DistinctRow,
  DraftFields,
  EntityRow,
  EntityView,
  EntityWords,
  ExclusionRow,
  Found,
  ListOf,
  MovedInList,
  NameOutcome,
  NewChoice,
  NoteRow,
  OfferedNames,
  PackRow,
  SiteState,
  StrandedDraft,
  TagColour,
  TagRow,
  UnsuggestedRow,
  Which,
} from '../views.ts';

export interface Messages {
  /** The merged view of an entity, or null where it is no longer known. */
  'entity.view'(arg: { id: string }): EntityView | null;
  /**
   * The ids of a piece of a list in the order of names: all, the reader's, those with notes, or one pack's. `after`
   * is the last id of the piece before; null where that is no longer in the list. `names` is where the names counter
   * stood; `rows` are of so many of the list's first as were asked for.
   */
  'entity.list'(arg: {
    kind?: Kind;
    of?: ListOf;
    after?: string;
    limit: number;
    rows?: number;
  }): { ids: string[]; more: boolean; names: number; rows: EntityRow[] } | null;
  /** What has changed in the order of a list since the names counter stood so; null where it is to be walked anew. */
  'entity.moved'(arg: { kind?: Kind; of?: ListOf; since: number }): MovedInList | null;
  /** The rows of these entities in their order; what is no longer known is left out. */
  'entity.rows'(arg: { ids: readonly string[] }): EntityRow[];
  /** The entity that this is a name or an alias of, written as the engine takes for the same; null where none is. */
  'entity.called'(arg: { name: string }): EntityRow | null;
  /** Who is known on the card's page, by first appearance. */
  'entity.here'(arg: Record<never, never>): EntityRow[];
  'entity.create'(arg: { entity: EntityData; tags?: readonly string[] }): Changed & { id: string };
  /** Refused where something that is changed is not as in `was` any more, where that is given. */
  'entity.update'(arg: EntityWords & { id: string; was?: EntityWords }): Changed;
  /** Deletes the reader's own entity with its notes, facts and aliases, as one change. */
  'entity.delete'(arg: { id: string }): Changed;

  /** Makes one entity of several, called so; the ids of all lead to it. */
  'entity.merge'(arg: { ids: readonly string[]; name: string; kind: Kind; summary: string }): Changed & { id: string };

  /** Makes a new entity of parts of another: names as written, ids of notes, facts and packs' records (`joined`). */
  'entity.split'(arg: {
    id: string;
    name: string;
    kind: Kind;
    names: readonly string[];
    notes: readonly string[];
    facts: readonly string[];
    records: readonly string[];
  }): Changed & { id: string };

  /** What is done to many at once is one change; `count` is how many it changed. */
  'bulk.kind'(arg: { which: Which; kind: Kind }): Changed & { count: number };
  /** Gives all a tag, or takes it from them. */
  'bulk.tag'(arg: { which: Which; tag: string; on: boolean }): Changed & { count: number };
  /** Deletes those that are the reader's own. */
  'bulk.delete'(arg: { which: Which }): Changed & { count: number };

  /**
   * Pairs that are perhaps the same, for a piece of the reader's own entities; `next` is the `after` of the next piece.
   */
  'alike.list'(arg: { after?: string; limit: number }): { pairs: AlikePair[]; next?: string };
  /** Those that are perhaps the same as one entity, which stands first in each pair. */
  'alike.of'(arg: { id: string }): AlikePair[];
  /** Two that are not the same. */
  'distinct.add'(arg: { entities: readonly [string, string] }): Changed;
  'distinct.list'(arg: Record<never, never>): DistinctRow[];
  'distinct.delete'(arg: { id: string }): Changed;

  'alias.add'(arg: { entity: string; alias: Alias }): Changed & { id: string };
  /** Refused where the alias is not `was` any more, where that is given. */
  'alias.update'(arg: { id: string; text?: string; policy?: CasePolicy; was?: Alias }): Changed;
  'alias.delete'(arg: { id: string }): Changed;
  /** What became of an entity's names on pages. */
  'alias.outcomes'(arg: { id: string }): NameOutcome[];
  /** Switches one of a pack's aliases off or on again. */
  'alias.switch'(arg: { entity: string; text: string; off: boolean }): Changed;

  'fact.add'(arg: { entity: string; fact: Fact }): Changed & { id: string };
  /** Refused where the fact is not `was` any more, where that is given. */
  'fact.update'(arg: { id: string; fact: Fact; was?: Fact }): Changed;
  /** The reader saw today that what a pack says of an entity is so. */
  'fact.check'(arg: { entity: string; fact: Pick<Fact, 'text' | 'from' | 'to'> }): Changed;
  'fact.delete'(arg: { id: string }): Changed;

  /** Answers when the note is durably written. */
  'note.add'(arg: {
    entity: string;
    text: string;
    quote?: Quote;
    page?: PageRef;
    tags?: readonly string[];
  }): Changed & { note: Note };
  /** Refused where the note is not `was` any more, where that is given. */
  'note.update'(arg: { id: string; text: string; tags?: readonly string[]; was?: string }): Changed & { note: Note };
  'note.delete'(arg: { id: string }): Changed;
  'note.recent'(arg: { limit: number }): NoteRow[];
  /** The ids of notes that were written on the card's page, and whose passages it has no more. */
  'note.lost'(arg: Record<never, never>): string[];

  'tag.list'(arg: Record<never, never>): TagRow[];
  'tag.colour'(arg: { tag: string; colour: TagColour }): Changed;

  /**
   * What was written and not saved, by what it is for: `note:ENTITY` is a new note, with the field `text`; see
   * draft-keys.ts.
   */
  'draft.get'(arg: { key: string }): DraftFields | null;
  /** Of these keys, those that have a draft. */
  'draft.among'(arg: { keys: readonly string[] }): string[];
  /** Of changes of an entity's notes, facts and aliases, those of what is no more. */
  'draft.stranded'(arg: { entity: string }): StrandedDraft[];
  /** Those that no entity's page shows: it was deleted, or is not told. */
  'draft.left'(arg: Record<never, never>): StrandedDraft[];
  /** Keeps it until it is saved; null forgets it. */
  'draft.set'(arg: { key: string; fields: DraftFields | null }): Record<never, never>;

  /**
   * Over names, aliases, summaries and notes: beginnings of words, folded as the engine folds, "phrases" and the
   * filters kind:, tag:, site:, after: and before:. `kind` and `of` narrow it like filters beside the field.
   */
  search(arg: { query: string; limit: number; kind?: Kind; of?: ListOf }): Found;

  /** `site` is a host, the address of one page, or `EVERYWHERE`; `entity` whose name it is. */
  'exclusion.add'(arg: { site: string; title?: string; name: string; entity?: string }): Changed & { id: string };
  'exclusion.list'(arg: Record<never, never>): ExclusionRow[];
  'exclusion.delete'(arg: { id: string }): Changed;

  /** On this site the entity is meant where it and one of `over` may be. */
  'choice.add'(arg: NewChoice): Changed;
  'choice.list'(arg: Record<never, never>): ChoiceRow[];
  'choice.delete'(arg: { id: string }): Changed;

  /** Where and when an entity was read of, and with whom; the articles are asked for by their numbers. */
  'sighting.view'(arg: { id: string }): SightingsView;
  'sighting.company'(arg: { id: string }): Company;
  'sighting.rows'(arg: { id: string; articles: readonly number[] }): SightingRow[];
  /** Earlier reading of an entity, from a card that is open on a page. */
  'sighting.before'(arg: { id: string; page: PageRef }): SightedBefore;
  /** Which of these are new on a page since it was read last; null where it was not, or nothing is kept of that. */
  'sighting.new'(arg: { page: PageRef; entities: readonly string[] }): NewHere | null;
  /** The reader saw that these are new on a page. */
  'sighting.told'(arg: { page: PageRef; entities: readonly string[] }): Record<never, never>;
  /** Sites of which sightings are kept, and whether there are deleted ones that can be brought back. */
  'sighting.sites'(arg: Record<never, never>): { sites: SightedSite[]; forgotten: boolean };
  'sighting.forget'(arg: { what: Forgetting }): Changed;
  /** Erases those that were deleted at once, so that nothing brings them back. */
  'sighting.erase'(arg: Record<never, never>): Record<never, never>;
  /** Names on the page in a tab that most likely matter and are not known, the likeliest first. */
  'suggestion.list'(arg: { tab: number }): SuggestedName[];
  /** What the page in a tab, or the card's own, calls somebody or something new besides the name, and in full. */
  'alias.offered'(arg: { tab?: number; name: string; kind: Kind }): OfferedNames;
  /** Never suggests a name again. */
  'unsuggested.add'(arg: { name: string }): Changed;
  'unsuggested.list'(arg: Record<never, never>): UnsuggestedRow[];
  'unsuggested.delete'(arg: { id: string }): Changed;

  'change.list'(arg: { limit: number }): ChangeRow[];
  'change.undo'(arg: { change: string }): Changed;

  'pack.list'(arg: Record<never, never>): PackRow[];
  'pack.switch'(arg: { id: string; on: boolean }): PackRow;
  /**
   * Adds a pack from the text of a file and switches it on, or puts it for the one with its id and name: `replaced`.
   */
  'pack.add'(arg: { text: string }): { pack: PackRow; replaced: PackRow | null };
  'pack.remove'(arg: { id: string }): Record<never, never>;

  'settings.get'(arg: Record<never, never>): Settings;
  /** Sites may be given as whole addresses. */
  'settings.set'(arg: Partial<Settings>): Settings;
  /** Whether a site, by its host, is spotted; and switching it on or off, by whichever list that takes. */
  'site.get'(arg: { site: string }): SiteState;
  'site.switch'(arg: { site: string; on: boolean }): SiteState;

  /** Has the content script of the card's page greet its frame with the nonce; tells whether the card may write. */
  'card.open'(arg: { nonce: string }): { readOnly: boolean };
  /** Opens the library in a tab, on one entity, a search or what was changed where that is asked for. */
  'library.open'(arg: { entity?: string; search?: string; changes?: true }): Record<never, never>;
}

export type MessageName = keyof Messages;
export type Arg<N extends MessageName> = Parameters<Messages[N]>[0];
export type Result<N extends MessageName> = ReturnType<Messages[N]>;
