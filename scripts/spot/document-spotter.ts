import {
  type About,
  compileLexicon,
  entityId,
  type NewsDocument,
  officesIn,
  type Rule,
  spotDocument,
  withDerivedNames,
} from '../../src/engine/index.ts';
import type { FileEntity } from './knowledge-file.ts';

/** A mention by ids. Offsets are UTF-16 units into the text, `end` exclusive. */
export interface SpottedMention {
  start: number;
  end: number;
  /** The best of those that may be meant. */
  entity: string;
  rule: Rule;
  of: string;
  /** 0 to 1. */
  sureness: number;
  /** All that may be meant, where they are several. */
  candidates?: string[];
}

export type DocumentSpotter = (document: NewsDocument) => SpottedMention[];

/** Spots documents as the extension does. */
export function spotterOf(entities: readonly FileEntity[]): DocumentSpotter {
  const known = entities.map((entity) => ({ ...entity, offices: officesIn(entity.note ?? '') }));
  const lexicon = compileLexicon(known.map((entity) => withDerivedNames(entity, { mine: entity.mine })));
  const entityAt = (index: number): FileEntity => known[index] as FileEntity;
  const aboutAt = (index: number): About => ({ ...entityAt(index), texts: [entityAt(index).note ?? ''] });
  return (document) =>
    spotDocument(document, lexicon, entityAt, aboutAt).map(({ start, end, reason }) => {
      const { rule, of, sureness, candidates } = reason;
      const ids = candidates.map((index) => entityId(lexicon, index));
      return { start, end, entity: ids[0] as string, rule, of, sureness, ...(ids.length > 1 && { candidates: ids }) };
    });
}
