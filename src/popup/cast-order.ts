import { KINDS, type Kind } from '../entity.ts';
import type { CastRow } from '../platform/cast.ts';

export interface CastGroup {
  kind: Kind;
  /** The most mentioned first; of equals, the one that the page mentions first. */
  rows: CastRow[];
}

/** The known names of a page by their kinds, in the order of kinds; those that are not there are left out. */
export function castGroups(rows: readonly CastRow[]): CastGroup[] {
  return KINDS.map((kind) => ({
    kind,
    // Sorting keeps the order of equals.
    rows: rows.filter((row) => row.kind === kind).sort((a, b) => b.count - a.count),
  })).filter((group) => group.rows.length > 0);
}
