/** What a lexicon is compiled from: rows as they come, with everything that their hashes say. */
import type { CasePolicy } from '../entity.ts';
import { fold, WORD } from './characters.ts';
import { type Growing, growingBytes, growingNumbers, push } from './growing.ts';
import { step } from './hash.ts';
import { writeUnit } from './pool.ts';
import { createReading, openReading, type Reading, readToken } from './reading.ts';
import { packRow } from './row.ts';
import { startKey } from './start-key.ts';
import { isCapital } from './surface.ts';
import { stringOf } from './units.ts';

export interface Draft {
  seed: number;
  longest: number;
  reading: Reading;
  /** One of each for a row. */
  rows: Growing<Uint32Array>;
  hashes: Growing<Uint32Array>;
  surfaceStarts: Growing<Uint32Array>;
  surfaces: Growing<Uint8Array>;
  /** Hashes of first tokens, and start keys, as `Lexicon` has them as bits. */
  firsts: Growing<Uint32Array>;
  bareFirsts: Growing<Uint32Array>;
  bareStarts: Growing<Uint32Array>;
  paths: Growing<Uint32Array>;
}

export function createDraft(seed: number): Draft {
  return {
    seed,
    longest: 0,
    reading: createReading('', Number.MAX_SAFE_INTEGER),
    rows: growingNumbers(),
    hashes: growingNumbers(),
    surfaceStarts: growingNumbers(),
    surfaces: growingBytes(),
    firsts: growingNumbers(),
    bareFirsts: growingNumbers(),
    bareStarts: growingNumbers(),
    paths: growingNumbers(),
  };
}

const HAS_WORD = /[\p{L}\p{Nd}\p{Nl}]/u;

/**
 * Adds one alias of an entity. `seen` holds the entity's surfaces so far; what is there already is left out, and so
 * is what no text can mention: a name without a letter or digit, or with a paragraph's end in it.
 */
export function addAlias(draft: Draft, entity: number, text: string, policy: CasePolicy, seen: Set<string>): void {
  const { reading, seed } = draft;
  const ends: number[] = [];
  let firstUnits = 0;
  reading.text = text;
  openReading(reading, 0);
  while (readToken(reading)) {
    ends.push(reading.length);
    if (ends.length === 1) firstUnits = reading.kind === WORD ? reading.length : 0;
  }
  if (!HAS_WORD.test(text) || reading.at < text.length) return;
  const units = reading.units.subarray(0, reading.length);
  const key = `${policy} ${stringOf(units)}`;
  if (seen.has(key)) return;
  seen.add(key);

  push(draft.rows, packRow(entity, policy));
  push(draft.surfaceStarts, draft.surfaces.length);
  for (const unit of units) writeUnit(draft.surfaces, unit);
  draft.longest = Math.max(draft.longest, units.length);

  let hash = seed;
  let done = 0;
  for (const [token, end] of ends.entries()) {
    for (; done < end; done++) hash = step(hash, fold(units[done] as number));
    if (token === 0) addFirst(draft, units, firstUnits, hash, policy);
    if (end < units.length) push(draft.paths, hash);
  }
  push(draft.hashes, hash);
}

function addFirst(draft: Draft, units: Uint16Array, wordUnits: number, hash: number, policy: CasePolicy): void {
  push(draft.firsts, hash);
  const first = units[0] as number;
  if (policy !== 'any' && isCapital(first)) return;
  push(draft.bareFirsts, hash);
  if (wordUnits > 0) push(draft.bareStarts, startKey(fold(first), wordUnits > 1 ? fold(units[1] as number) : 0));
}
