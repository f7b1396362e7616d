/** What a lexicon is compiled from: rows as they come, with everything that their hashes say. */
import type { CasePolicy } from '../../entity.ts';
import { fold, isCapital } from '../text/characters.ts';
import { SPACE_UNIT } from '../text/reading.ts';
import { type Growing, growingBytes, growingNumbers, push } from './growing.ts';
import { step } from './hash.ts';
import { ALONE, addPair, createPairs, type LetterPairs } from './letter-pairs.ts';
import { ENDS, GOES_ON } from './marks.ts';
import { createName, type Name, readName } from './name.ts';
import { writeUnit } from './pool.ts';
import { packRow } from './row.ts';

/** Hashes with their marks, as they come. */
export interface Marked {
  hashes: Growing<Uint32Array>;
  marks: Growing<Uint8Array>;
}

export interface Draft {
  seed: number;
  longest: number;
  /** Reads names; nothing of it is kept. */
  name: Name;
  /** One of each for a row; a row's surface ends where the next one's starts. */
  rows: Growing<Uint32Array>;
  hashes: Growing<Uint32Array>;
  surfaceStarts: Growing<Uint32Array>;
  surfaces: Growing<Uint8Array>;
  starts: LetterPairs;
  bareSeconds: LetterPairs;
  nexts: LetterPairs;
  firsts: Marked;
  bareFirsts: Marked;
  paths: Marked;
  /** Hashes of paths up to the second letter of their last token. */
  earlies: Growing<Uint32Array>;
}

const createMarked = (): Marked => ({ hashes: growingNumbers(), marks: growingBytes() });

export function createDraft(seed: number): Draft {
  return {
    seed,
    longest: 0,
    name: createName(),
    rows: growingNumbers(),
    hashes: growingNumbers(),
    surfaceStarts: growingNumbers(),
    surfaces: growingBytes(),
    starts: createPairs(),
    bareSeconds: createPairs(),
    nexts: createPairs(),
    firsts: createMarked(),
    bareFirsts: createMarked(),
    paths: createMarked(),
    earlies: growingNumbers(),
  };
}

/**
 * Adds one alias of an entity. Left out is what no text can mention: a name without a word, or with a paragraph's end
 * in it.
 */
export function addAlias(draft: Draft, entity: number, text: string, policy: CasePolicy): void {
  const { name } = draft;
  if (!readName(name, text)) return;
  const { units, length, ends, tokens } = name;
  push(draft.rows, packRow(entity, policy));
  push(draft.surfaceStarts, draft.surfaces.length);
  for (let at = 0; at < length; at++) writeUnit(draft.surfaces, units[at] as number);
  draft.longest = Math.max(draft.longest, length);

  let hash = draft.seed;
  let from = 0;
  for (let token = 0; token < tokens; token++) {
    const end = ends[token] as number;
    const second = Math.min(end, from + (units[from] === SPACE_UNIT ? 3 : 2)) - 1;
    for (let at = from; at < end; at++) {
      hash = step(hash, fold(units[at] as number));
      if (at === second && token > 0) push(draft.earlies, hash);
    }
    // The space before a word belongs to it in the hash alone.
    if (units[from] === SPACE_UNIT) from++;
    const bare = policy === 'any' || !isCapital(units[from] as number);
    const marks = end === length ? ENDS : GOES_ON;
    addLetters(token === 0 ? draft.starts : draft.nexts, units, from, end, bare);
    if (token > 0) mark(draft.paths, hash, marks);
    else {
      mark(draft.firsts, hash, marks);
      if (bare) mark(draft.bareFirsts, hash, marks);
      if (bare && end > 1) addLetters(draft.bareSeconds, units, 1, end, bare);
    }
    from = end;
  }
  push(draft.hashes, hash);
}

/** After the last alias: where its surface ends. */
export const endSurfaces = ({ surfaceStarts, surfaces }: Draft): void => push(surfaceStarts, surfaces.length);

/** Adds the two letters at `from` of a token that ends at `end`. */
function addLetters(pairs: LetterPairs, units: Uint16Array, from: number, end: number, bare: boolean): void {
  addPair(pairs, fold(units[from] as number), end > from + 1 ? fold(units[from + 1] as number) : ALONE, bare);
}

function mark({ hashes, marks }: Marked, hash: number, mark: number): void {
  push(hashes, hash);
  push(marks, mark);
}
