/** The records of packs, and of the work on them. */
import type { EntityData } from '../../entity.ts';
import type { PackRow } from '../../views.ts';

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
