/**
 * What the names of some entities say, as a lexicon needs it. A lexicon is joined from parts: whoever compiles many
 * names keeps each part where it outlives them, and goes on from the last one.
 */
import type { Draft, Marked } from './draft.ts';
import { createDraft } from './draft.ts';
import { type Growing, growingBytes, growingNumbers, pushAll, taken } from './growing.ts';
import { addPairs } from './letter-pairs.ts';
import { createName } from './name.ts';
import { shifted } from './row.ts';

/** Plain data: numbers, strings and typed arrays. */
export interface Part {
  /** `LEXICON_VERSION` of the code that made it. */
  version: number;
  /** In their order: an entity's index is its place. */
  ids: string[];
  draft: Draft;
}

const NUMBERS = ['rows', 'hashes', 'surfaceStarts', 'earlies'] as const;
const PAIRS = ['starts', 'bareSeconds', 'nexts'] as const;
const MARKED = ['firsts', 'bareFirsts', 'paths'] as const;

/** The same part without the room that it grew in, to be stored. */
export function trimmed({ version, ids, draft }: Part): Part {
  const kept = { ...draft, name: createName(), surfaces: fitted(draft.surfaces) };
  for (const field of NUMBERS) kept[field] = fitted(draft[field]);
  for (const field of MARKED) {
    kept[field] = { hashes: fitted(draft[field].hashes), marks: fitted(draft[field].marks) };
  }
  return { version, ids, draft: kept };
}

const fitted = <A extends Uint8Array | Uint32Array>(growing: Growing<A>): Growing<A> => ({
  array: taken(growing),
  length: growing.length,
});

/** The drafts of all parts as one, in pieces; the entities of each part come after those of the one before. */
export function* joinedDraft(parts: readonly Part[], seed: number): Generator<void, Draft, void> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only.draft;
  const joined = withRoomFor(parts, createDraft(seed));
  let entities = 0;
  for (const { ids, draft } of parts) {
    append(joined, draft, entities);
    entities += ids.length;
    yield;
  }
  return joined;
}

function withRoomFor(parts: readonly Part[], draft: Draft): Draft {
  const room = (lengthOf: (draft: Draft) => number): number =>
    parts.reduce((sum, part) => sum + lengthOf(part.draft), 1);
  for (const field of NUMBERS) {
    draft[field] = growingNumbers(room((one) => one[field].length));
  }
  draft.surfaces = growingBytes(room(({ surfaces }) => surfaces.length));
  for (const field of MARKED) draft[field] = createMarkedFor(room((one) => one[field].hashes.length));
  return draft;
}

const createMarkedFor = (room: number): Marked => ({ hashes: growingNumbers(room), marks: growingBytes(room) });

function append(joined: Draft, part: Draft, entities: number): void {
  joined.longest = Math.max(joined.longest, part.longest);
  appendShifted(joined.rows, part.rows, (row) => shifted(row, entities));
  // A part's last start is where its surfaces end, and so where the next part's begin.
  const surfaces = joined.surfaces.length;
  if (joined.surfaceStarts.length > 0) joined.surfaceStarts.length--;
  appendShifted(joined.surfaceStarts, part.surfaceStarts, (start) => start + surfaces);
  pushAll(joined.surfaces, part.surfaces.array, 0, part.surfaces.length);
  for (const field of ['hashes', 'earlies'] as const) {
    pushAll(joined[field], part[field].array, 0, part[field].length);
  }
  for (const field of PAIRS) addPairs(joined[field], part[field]);
  for (const field of MARKED) {
    pushAll(joined[field].hashes, part[field].hashes.array, 0, part[field].hashes.length);
    pushAll(joined[field].marks, part[field].marks.array, 0, part[field].marks.length);
  }
}

function appendShifted(to: Growing<Uint32Array>, from: Growing<Uint32Array>, shift: (value: number) => number): void {
  const at = to.length;
  pushAll(to, from.array, 0, from.length);
  for (let i = at; i < to.length; i++) to.array[i] = shift(to.array[i] as number);
}
