import type { Alias } from '../entity.ts';
import { addBit, createBitset } from './bitset.ts';
import { defaultCasePolicy } from './case-policy.ts';
import { chainsOf } from './chains.ts';
import { addAlias, createDraft, type Draft } from './draft.ts';
import { type Growing, growingBytes, growingNumbers, push, taken } from './growing.ts';
import { newSeed } from './hash.ts';
import { LEXICON_VERSION, type Lexicon, lexiconChecksum } from './lexicon.ts';
import { writeUnit } from './pool.ts';
import { chained } from './row.ts';
import { createSlots, indexBits, putSlot } from './slots.ts';

/** What the lexicon needs to know of an entity: its id and every way its name is written. */
export interface NamedEntity {
  id: string;
  name: string;
  /** A string has the policy that `defaultCasePolicy` gives it. */
  aliases?: readonly (string | Alias)[];
}

/**
 * Compiles all names for `spot`. Where several entities have one name, those that come first are the better
 * candidates. Names without a letter or digit are skipped, repeated aliases of one entity kept once.
 * Takes time and memory in proportion to the names' lengths.
 */
export function compileLexicon(entities: Iterable<NamedEntity>): Lexicon {
  return compileSeeded(entities, newSeed());
}

/** The same with a known seed, by which equal entities give equal bytes. */
export function compileSeeded(entities: Iterable<NamedEntity>, seed: number): Lexicon {
  const draft = createDraft(seed);
  const idStarts = growingNumbers();
  const ids = growingBytes();
  for (const entity of entities) {
    const index = idStarts.length;
    push(idStarts, ids.length);
    for (let i = 0; i < entity.id.length; i++) writeUnit(ids, entity.id.charCodeAt(i));
    const seen = new Set<string>();
    for (const alias of [entity.name, ...(entity.aliases ?? [])]) {
      const text = typeof alias === 'string' ? alias : alias.text;
      const policy = (typeof alias === 'string' ? undefined : alias.policy) ?? defaultCasePolicy(text);
      addAlias(draft, index, text, policy, seen);
    }
  }
  push(idStarts, ids.length);
  const lexicon = { ...tablesOf(draft), idStarts: taken(idStarts), ids: taken(ids) };
  return { ...lexicon, checksum: lexiconChecksum(lexicon) };
}

function tablesOf(draft: Draft): Omit<Lexicon, 'checksum' | 'idStarts' | 'ids'> {
  const hashes = taken(draft.hashes);
  const { order, count } = chainsOf(hashes);
  const slots = createSlots(count);
  const bits = indexBits(order.length);
  const rows = new Uint32Array(order.length);
  const surfaceStarts = new Uint32Array(order.length + 1);
  const surfaces = new Uint8Array(draft.surfaces.length);
  push(draft.surfaceStarts, draft.surfaces.length);
  let filled = 0;
  for (const [place, row] of order.entries()) {
    const hash = hashes[row] as number;
    const next = order[place + 1];
    const goesOn = next !== undefined && hashes[next] === hash;
    const packed = draft.rows.array[row] as number;
    rows[place] = goesOn ? chained(packed) : packed;
    if (place === 0 || hashes[order[place - 1] as number] !== hash) putSlot(slots, bits, hash, place);
    surfaceStarts[place] = filled;
    const end = draft.surfaceStarts.array[row + 1] as number;
    for (let at = draft.surfaceStarts.array[row] as number; at < end; at++) {
      surfaces[filled++] = draft.surfaces.array[at] as number;
    }
  }
  surfaceStarts[order.length] = filled;
  const { seed, longest } = draft;
  return {
    version: LEXICON_VERSION,
    seed,
    longest,
    firsts: bitsOf(draft.firsts),
    bareFirsts: bitsOf(draft.bareFirsts),
    bareStarts: startBits(draft.bareStarts),
    paths: bitsOf(draft.paths),
    slots,
    rows,
    surfaceStarts,
    surfaces,
  };
}

function bitsOf(hashes: Growing<Uint32Array>): Uint32Array {
  return fill(createBitset(hashes.length), hashes);
}

/** One bit for every start key there can be. */
function startBits(keys: Growing<Uint32Array>): Uint32Array {
  return fill(new Uint32Array(0x10000 / 32), keys);
}

function fill(bits: Uint32Array, { array, length }: Growing<Uint32Array>): Uint32Array {
  for (let i = 0; i < length; i++) addBit(bits, array[i] as number);
  return bits;
}
