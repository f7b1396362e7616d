/** Entities that the reader chose from a list: some, or all that the filter finds but some. */
export interface Selection {
  all: boolean;
  /** Those that are chosen; with `all` those that are not. */
  ids: ReadonlySet<string>;
}

export const NOTHING_CHOSEN: Selection = { all: false, ids: new Set() };
export const ALL_CHOSEN: Selection = { all: true, ids: new Set() };

export function isChosen({ all, ids }: Selection, id: string): boolean {
  return ids.has(id) !== all;
}

/** The selection with these chosen, or not. */
export function choosing({ all, ids }: Selection, some: readonly string[], on: boolean): Selection {
  const next = new Set(ids);
  for (const id of some) {
    if (on === all) next.delete(id);
    else next.add(id);
  }
  return { all, ids: next };
}

/** All between two places of a list, both included, in either order. */
export function between(list: readonly string[], from: number, to: number): string[] {
  return list.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** How many of a list are chosen. */
export function countChosen({ all, ids }: Selection, total: number): number {
  return all ? total - ids.size : ids.size;
}
