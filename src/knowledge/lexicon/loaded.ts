import { createSpotter, type IdentifiedEntity, type Lexicon, type Spotter } from '../../engine/index.ts';
import { KINDS, type Kind } from '../../entity.ts';
import type { CompiledRecord } from '../database/lexicon-records.ts';
import type { RowRecord } from '../database/schema.ts';
import { RANKS, rankOf, spottedNames } from './names.ts';

/** The names of one state of the database, with what a page's answer needs beside them. */
export interface LoadedLexicon {
  spotter: Spotter;
  /** The kind of the entity with this index. */
  kind(index: number): Kind;
  /** Entities that were asked for, by index (`known-entities.ts`). */
  known: Map<number, IdentifiedEntity>;
  /** The names counter of the state. */
  counter: number;
  /** Rows that have changed since it was compiled. */
  edits: number;
  /** Brings it to a later state, given the rows that have changed since; undefined for those that are gone. */
  bringTo(counter: number, rows: ReadonlyMap<string, RowRecord | undefined>): void;
}

/**
 * What was stored, with its lexicon once that was checked. The entities of each rank stand in the order of their ids.
 */
export function loadedLexicon(
  { counter, demonyms = false, kinds, ranks }: CompiledRecord,
  lexicon: Lexicon,
): LoadedLexicon {
  const spotter = createSpotter(lexicon);
  const addedKinds: Kind[] = [];
  /** Indices of rows that were brought to a later state. */
  const added = new Map<string, number>();

  /** The first index of a rank whose id is not before this one. */
  const lowerBound = (id: string, rank: number): number => {
    let from = ranks[rank - 1] ?? 0;
    let to = ranks[rank] as number;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (spotter.id(middle) < id) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  const compiledIndex = (id: string): number | undefined => {
    for (let rank = 0; rank < RANKS; rank++) {
      const index = lowerBound(id, rank);
      if (index < (ranks[rank] as number) && spotter.id(index) === id) return index;
    }
    return undefined;
  };

  const bring = (id: string, row: RowRecord | undefined): void => {
    const before = added.get(id) ?? compiledIndex(id);
    if (before !== undefined) spotter.hide(before);
    if (!row || row.names.length === 0) return;
    const rank = rankOf(row);
    // Between the two that it stands between; at a rank's end, before what a later rank adds there.
    const place = lowerBound(id, rank) - 1 + (rank + 1) / (RANKS + 1);
    added.set(id, spotter.add(spottedNames(row, demonyms), place));
    addedKinds.push(row.kind);
  };

  const loaded: LoadedLexicon = {
    spotter,
    kind: (index) => addedKinds[index - lexicon.entities] ?? KINDS[kinds[index] ?? 0] ?? 'concept',
    known: new Map(),
    counter,
    edits: 0,
    bringTo(later, rows) {
      // Somebody else may have read a later state meanwhile.
      if (later <= loaded.counter) return;
      for (const [id, row] of rows) bring(id, row);
      loaded.edits += rows.size;
      loaded.counter = later;
    },
  };
  return loaded;
}
