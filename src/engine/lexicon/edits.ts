/** Names added to a lexicon and entities hidden from it since it was compiled: spotted at once, until the next time. */

import { agreement } from './agreement.ts';
import { addEntity, type NamedEntity } from './compile.ts';
import { createDraft, type Draft, endSurfaces, type Marked } from './draft.ts';
import { addHashes } from './hash-set.ts';
import { addPairs } from './letter-pairs.ts';
import { entityId, type Lexicon } from './lexicon.ts';
import { addMarks } from './marks.ts';
import { addOpenings, openingsOf } from './openings.ts';
import { entityOf, policyBit, type Row } from './row.ts';

/** A lexicon with its edits. Its tables are changed by them; what was compiled into its pool is not. */
export interface EditedLexicon extends Lexicon {
  /** Compiled from the pairs of letters (`openings.ts`). */
  openings: Uint8Array;
  /** Indices of entities none of whose names is spotted. */
  hidden: Set<number>;
  /** The first of them has the index after the last compiled one. */
  added: { id: string; place: number }[];
  /** By hash, the names of those. */
  addedNames: Map<number, { surface: Uint8Array; row: Row }[]>;
}

/** A lexicon without edits so far. */
export const edited = (lexicon: Lexicon): EditedLexicon => ({
  ...lexicon,
  openings: openingsOf(lexicon),
  hidden: new Set(),
  added: [],
  addedNames: new Map(),
});

/** The id of an entity by its index. Throws a RangeError where there is no such index. */
export function idOf(lexicon: EditedLexicon, index: number): string {
  return lexicon.added[index - lexicon.entities]?.id ?? entityId(lexicon, index);
}

/**
 * Adds an entity and answers its index. Among the candidates for one name it comes after compiled entities whose index
 * is lower than `place`; two added ones with one place come in the order of their ids.
 */
export function add(lexicon: EditedLexicon, entity: NamedEntity, place: number): number {
  const index = lexicon.entities + lexicon.added.length;
  lexicon.added.push({ id: entity.id, place });
  const draft = createDraft(lexicon.seed);
  addEntity(draft, index, entity);
  endSurfaces(draft);
  addTables(lexicon, draft);
  for (let row = 0; row < draft.rows.length; row++) {
    const hash = draft.hashes.array[row] as number;
    const surface = draft.surfaces.array.slice(draft.surfaceStarts.array[row], draft.surfaceStarts.array[row + 1]);
    const name = { surface, row: draft.rows.array[row] as number };
    const same = lexicon.addedNames.get(hash);
    if (same) same.push(name);
    else lexicon.addedNames.set(hash, [name]);
  }
  return index;
}

function addTables(lexicon: EditedLexicon, draft: Draft): void {
  lexicon.longest = Math.max(lexicon.longest, draft.longest);
  for (const table of ['starts', 'bareSeconds', 'nexts'] as const) addPairs(lexicon[table], draft[table]);
  addOpenings(lexicon.openings, draft);
  for (const table of ['firsts', 'bareFirsts', 'paths'] as const) addAllMarks(lexicon[table], draft[table]);
  addHashes(lexicon.earlies, draft.earlies);
}

function addAllMarks(table: Uint32Array, { hashes, marks }: Marked): void {
  for (let at = 0; at < hashes.length; at++) addMarks(table, hashes.array[at] as number, marks.array[at] as number);
}

/** The compiled candidates for a name without the hidden ones and with those added, the best first. */
export function editedCandidates(
  lexicon: EditedLexicon,
  compiled: readonly number[],
  units: Uint16Array,
  length: number,
  hash: number,
): readonly number[] {
  const { hidden, added, addedNames, entities } = lexicon;
  const candidates = new Set(compiled);
  for (const { surface, row } of addedNames.get(hash >>> 0) ?? []) {
    if (agreement(surface, 0, surface.length, units, length, policyBit(row)) !== 0) candidates.add(entityOf(row));
  }
  const place = (index: number): number => added[index - entities]?.place ?? index;
  const byPlace = (a: number, b: number): number =>
    place(a) - place(b) || (idOf(lexicon, a) < idOf(lexicon, b) ? -1 : 1);
  return [...candidates].filter((index) => !hidden.has(index)).sort(byPlace);
}
