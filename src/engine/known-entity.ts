import type { Alias, Kind } from '../entity.ts';
import type { HeldOffice } from './derive/offices.ts';

/** What the second pass asks of an entity. A wrong or missing kind costs short forms, and nothing else. */
export interface KnownEntity {
  name: string;
  aliases?: readonly (string | Alias)[];
  kind?: Kind | undefined;
  /** What a person's summary says that they lead or led: `officesIn` tells. */
  offices?: readonly HeldOffice[];
}

/** One that the lexicon has. Its id tells it from those of its name in the same way whatever else is known. */
export interface IdentifiedEntity extends KnownEntity {
  id: string;
}

/** The entity with an index in the lexicon. Asked once for each candidate of a document. */
export type EntityAt = (index: number) => IdentifiedEntity;
