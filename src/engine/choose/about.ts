import type { Kind } from '../../entity.ts';

/** What is known of an entity beside its names, by which it can be told from another of the same name. */
export interface About {
  name: string;
  kind?: Kind | undefined;
  /** Summary, facts and notes, the summary as the first line of the first. */
  texts: readonly string[];
  /** The reader has notes on it. */
  noted?: boolean;
  /** The reader made it, or wrote it over a pack's. */
  mine?: boolean;
  /** Whether the reader chose it before over one of the others: on this very page, on its site, or elsewhere. */
  chosen?: 'page' | 'here' | 'elsewhere' | undefined;
  /** How many of those that the document names without doubt the reader read of together with it before. */
  met?: number;
}

/** What is known of the entity with an index. Asked once for each that shares its name with another in the document. */
export type AboutAt = (index: number) => About;
