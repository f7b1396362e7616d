/** The records by which the lexicon is kept and made anew. */
import type { Part } from '../../engine/index.ts';

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
