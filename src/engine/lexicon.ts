/** All names compiled for spotting: numbers and typed arrays alone, stored and loaded without parsing. */
import { checksumOf, step } from './hash.ts';
import { stringAt } from './pool.ts';

/** Changes whenever a lexicon compiled before would be read wrongly, the folding of characters included. */
export const LEXICON_VERSION = 1;

/**
 * A surface is a name in canonical units, a row is one surface of one entity with its case policy. Rows whose
 * surfaces have one hash stand together, entities in their order, and form a chain. Hashes are taken over folded
 * units from the seed on, so that each token's end within a name has the hash of the path to it.
 */
export interface Lexicon {
  version: number;
  /** Over everything below. */
  checksum: number;
  /** Where every hash starts. */
  seed: number;
  /** Canonical units of the longest surface. */
  longest: number;
  /** Bits of the hashes of first tokens. */
  firsts: Uint32Array;
  /** The same of those names alone that may begin without a capital in a text. */
  bareFirsts: Uint32Array;
  /** Bits of the first two units of the latter (`startKey`): most small words end here, before any hashing. */
  bareStarts: Uint32Array;
  /** Bits of the hashes of paths on which a longer name goes on. */
  paths: Uint32Array;
  /**
   * Open addressing by the low bits of a surface's hash, at most half full. A slot has in its low `indexBits`
   * one more than the first row of a chain, above them the hash's own high bits; 0 is empty.
   */
  slots: Uint32Array;
  /** A row's entity, policy and whether its chain goes on, as `row.ts` packs them. */
  rows: Uint32Array;
  /** Where each row's surface starts in the pool, and at last where the pool ends. */
  surfaceStarts: Uint32Array;
  surfaces: Uint8Array;
  /** Where each entity's id starts in the ids, and at last where they end. */
  idStarts: Uint32Array;
  ids: Uint8Array;
}

const NUMBERS = ['firsts', 'bareFirsts', 'bareStarts', 'paths', 'slots', 'rows', 'surfaceStarts', 'idStarts'] as const;
const BYTES = ['surfaces', 'ids'] as const;

/** The checksum that a lexicon should carry. */
export function lexiconChecksum(lexicon: Omit<Lexicon, 'checksum'>): number {
  let sum = step(step(lexicon.version, lexicon.seed), lexicon.longest);
  for (const field of [...NUMBERS, ...BYTES]) sum = checksumOf(lexicon[field], sum);
  return sum >>> 0;
}

/**
 * A stored lexicon as it was compiled, or null where the value is none, is damaged, or has another version:
 * compile it again then. Reads every byte once; copies nothing.
 */
export function lexiconFrom(value: unknown): Lexicon | null {
  if (typeof value !== 'object' || value === null) return null;
  const stored = value as { [Field in keyof Lexicon]?: unknown };
  if (stored.version !== LEXICON_VERSION) return null;
  if (!isUint32(stored.checksum) || !isUint32(stored.seed) || !isUint32(stored.longest)) return null;
  if (!NUMBERS.every((field) => stored[field] instanceof Uint32Array)) return null;
  if (!BYTES.every((field) => stored[field] instanceof Uint8Array)) return null;
  const lexicon = stored as Lexicon;
  return lexiconChecksum(lexicon) === lexicon.checksum ? lexicon : null;
}

const isUint32 = (value: unknown): boolean => typeof value === 'number' && value >>> 0 === value;

/** The id of an entity by its index, as given to `compileLexicon`. Throws a RangeError where there is no such index. */
export function entityId(lexicon: Lexicon, index: number): string {
  const from = lexicon.idStarts[index];
  const to = lexicon.idStarts[index + 1];
  if (from === undefined || to === undefined) throw new RangeError(`The lexicon has no entity ${index}.`);
  return stringAt(lexicon.ids, from, to);
}
