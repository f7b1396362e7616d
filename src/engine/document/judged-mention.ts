/**
 * By which rule a stretch is a mention:
 *
 * - `name`, `alias`: so the entity is called;
 * - `variant`: another way to write one of its names ("St. Louis", "Apple" for "Apple Inc.");
 * - `demonym`: the adjective or the people of a country, where these are asked for ("Italian" for Italy);
 * - `office`: a surname whose bearer the office before it tells ("President Macron");
 * - `surname`, `first name`, `short form`, `acronym`: the document's own, after the name in full.
 */
export type Rule =
  | 'name'
  | 'alias'
  | 'variant'
  | 'demonym'
  | 'office'
  | 'surname'
  | 'first name'
  | 'short form'
  | 'acronym';

/** Why a stretch may stand for one entity. */
export interface Naming {
  /** Index for `entityId`. */
  entity: number;
  rule: Rule;
  /** The name that it stands for: "Giorgia Meloni" where the text says "Meloni". */
  of: string;
  /** How sure it is, 0 to 1. */
  sureness: number;
  /** How many words before the surname are an office that tells who is meant: 1 of "President Macron". */
  office?: number | undefined;
}

/**
 * Why a stretch is a mention, and of whom, as it is told of the best: said once for all stretches that stand for the
 * same by the same rule.
 */
export interface Reason extends Omit<Naming, 'entity' | 'office'> {
  /** Indices of entities for `entityId`, the best first; at least one. */
  candidates: readonly number[];
  /** Of each candidate, in any order; perhaps also of others that were left out since. */
  namings: readonly Naming[];
  /** Whether it is by a noun that each country has one of: "Congress" of "United States Congress". */
  isNational: boolean;
  /** Why it is one of those who are called so less surely, for where nothing speaks of any of the candidates. */
  otherwise?: Reason | undefined;
}

/** A stretch of text with its reason. Offsets are UTF-16 units into the text, `end` exclusive. */
export interface JudgedMention<R extends Reason = Reason> {
  start: number;
  end: number;
  reason: R;
}
