/** All names compiled for spotting: numbers and typed arrays alone, stored and loaded without parsing. */
import { checksumOf, step } from './hash.ts';
import { idAt } from './ids.ts';
import type { LetterPairs } from './letter-pairs.ts';

/**
 * Changes whenever a lexicon compiled before would be read wrongly, the folding of characters and the names derived
 * from names included.
 */
export const LEXICON_VERSION = 13;

/**
 * A surface is a name in canonical units, a row is one surface of one entity with its case policy. Hashes are taken
 * over folded units from the seed on, so that each token's end within a name has the hash of the path to it.
 */
export interface Lexicon {
  version: number;
  /** Over everything below. */
  checksum: number;
  /** Where every hash starts. */
  seed: number;
  /** Canonical units of the longest surface. */
  longest: number;
  /** How many entities there are. */
  entities: number;
  /** How a name may begin in a text (`letter-pairs.ts`). */
  starts: LetterPairs;
  /** The second and the third letter of those that may begin without a capital. */
  bareSeconds: LetterPairs;
  /** How the later tokens of a name may begin. */
  nexts: LetterPairs;
  /** Marks of the hashes of first tokens (`marks.ts`). */
  firsts: Uint32Array;
  /** The same of those names alone that may begin without a capital in a text. */
  bareFirsts: Uint32Array;
  /** Marks of the hashes of longer paths. */
  paths: Uint32Array;
  /** Whether paths go on with the first two letters of a token. */
  earlies: Uint32Array;
  /** Where each bucket starts in the pool, and at last where the pool ends (`buckets.ts`). */
  buckets: Uint32Array;
  pool: Uint8Array;
  /** The entities' ids (`ids.ts`). */
  idStarts: Uint32Array;
  ids: Uint8Array;
}

const PLAIN = ['version', 'seed', 'longest', 'entities'] as const;
const NUMBERS = [
  'starts',
  'bareSeconds',
  'nexts',
  'firsts',
  'bareFirsts',
  'paths',
  'earlies',
  'buckets',
  'idStarts',
] as const;
const BYTES = ['pool', 'ids'] as const;

/** The checksum that a lexicon should carry. */
export function lexiconChecksum(lexicon: Omit<Lexicon, 'checksum'>): number {
  let sum = 0;
  for (const field of PLAIN) sum = step(sum, lexicon[field]);
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
  if (!isUint32(stored.checksum) || !PLAIN.every((field) => isUint32(stored[field]))) return null;
  if (!NUMBERS.every((field) => stored[field] instanceof Uint32Array)) return null;
  if (!BYTES.every((field) => stored[field] instanceof Uint8Array)) return null;
  const lexicon = stored as Lexicon;
  return lexiconChecksum(lexicon) === lexicon.checksum ? lexicon : null;
}

const isUint32 = (value: unknown): boolean => typeof value === 'number' && value >>> 0 === value;

/** The id of an entity by its index, as given to `compileLexicon`. Throws a RangeError where there is no such index. */
export function entityId({ entities, idStarts, ids }: Lexicon, index: number): string {
  if (!(index >= 0 && index < entities)) throw new RangeError(`The lexicon has no entity ${index}.`);
  return idAt(idStarts, ids, index);
}
