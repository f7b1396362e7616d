import type { Alias, Kind } from '../entity.ts';

/** What the second pass asks of an entity. A wrong or missing kind costs short forms, and nothing else. */
export interface KnownEntity {
  name: string;
  aliases?: readonly (string | Alias)[];
  kind?: Kind | undefined;
}

/** The entity with an index in the lexicon. Asked once for each candidate of a document. */
export type EntityAt = (index: number) => KnownEntity;
