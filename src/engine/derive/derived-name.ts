import type { CasePolicy } from '../../entity.ts';

/** A way to write an entity's name that follows from another one. */
export interface DerivedName {
  text: string;
  /** The name or alias that it follows from. */
  of: string;
  /** How sure it is that the text means the entity, 0 to 1, where nothing else is known. */
  sureness: number;
  policy?: CasePolicy;
  /** How many words at its beginning are an office and no part of the name: 2 of "prime minister Meloni". */
  office?: number;
}

/** The same before it is said of which name it follows. */
export type Form = Omit<DerivedName, 'of'>;
