import { type Alias, aliasText } from '../../entity.ts';
import { bucketOf, bucketShift, writeRow, writeSurface } from './buckets.ts';
import { defaultCasePolicy } from './case-policy.ts';
import { addAlias, createDraft, type Draft, endSurfaces } from './draft.ts';
import { growingBytes, taken } from './growing.ts';
import { newSeed } from './hash.ts';
import { hashSetOf } from './hash-set.ts';
import { createIds, idsOf, writeId } from './ids.ts';
import { LEXICON_VERSION, type Lexicon, lexiconChecksum } from './lexicon.ts';
import { tableOf } from './marks.ts';
import { orderOf } from './order.ts';
import { joinedDraft, type Part } from './part.ts';
import { asLastRow } from './row.ts';

/** What the lexicon needs to know of an entity: its id and every way its name is written. */
export interface NamedEntity {
  id: string;
  name: string;
  /** A string has the policy that `defaultCasePolicy` gives it. */
  aliases?: readonly (string | Alias)[];
}

/** Entities read, or rows placed, between two pauses: a few milliseconds of work. */
const PIECE = 2000;

/** Surfaces that fold to the same: names of one form that differ in capitals alone are kept up to so many. */
const MOST_VARIANTS = 64;

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
  const pieces = compileInPieces(entities, seed);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

function* compileInPieces(entities: Iterable<NamedEntity>, seed: number): Generator<void, Lexicon, void> {
  return yield* joinInPieces([yield* draftInPieces(entities, seed)]);
}

/**
 * Drafts what some entities' names say, in pieces of a few milliseconds: whoever runs them does other things in
 * between, or gives up. Parts that are to be joined have one seed.
 */
export function* draftInPieces(entities: Iterable<NamedEntity>, seed: number): Generator<void, Part, void> {
  const draft = createDraft(seed);
  const ids: string[] = [];
  for (const entity of entities) {
    addEntity(draft, ids.length, entity);
    ids.push(entity.id);
    if (ids.length % PIECE === 0) yield;
  }
  endSurfaces(draft);
  return { version: LEXICON_VERSION, ids, draft };
}

/** Compiles what was drafted, in pieces as well; at least one part. */
export function* joinInPieces(parts: readonly Part[]): Generator<void, Lexicon, void> {
  const { seed } = (parts[0] as Part).draft;
  const draft = yield* joinedDraft(parts, seed);
  const ids = createIds();
  for (const part of parts) {
    for (const id of part.ids) {
      writeId(ids, id);
      if (ids.count % PIECE === 0) yield;
    }
  }
  const lexicon = {
    version: LEXICON_VERSION,
    seed,
    longest: draft.longest,
    entities: ids.count,
    starts: draft.starts,
    bareSeconds: draft.bareSeconds,
    nexts: draft.nexts,
    firsts: tableOf(draft.firsts),
    bareFirsts: tableOf(draft.bareFirsts),
    paths: tableOf(draft.paths),
    earlies: hashSetOf(draft.earlies),
    ...(yield* inBuckets(draft)),
    ...idsOf(ids),
  };
  return { ...lexicon, checksum: lexiconChecksum(lexicon) };
}

/** Adds all names of the entity with this index. */
export function addEntity(draft: Draft, index: number, { name, aliases }: NamedEntity): void {
  addAlias(draft, index, name, defaultCasePolicy(name));
  for (const alias of aliases ?? []) {
    const text = aliasText(alias);
    const policy = (typeof alias === 'string' ? undefined : alias.policy) ?? defaultCasePolicy(text);
    addAlias(draft, index, text, policy);
  }
}

function* inBuckets(draft: Draft): Generator<void, Pick<Lexicon, 'buckets' | 'pool'>, void> {
  const { length } = draft.rows;
  const shift = bucketShift(length);
  const { order, sameAsBefore, variant } = orderOf(draft, shift);
  const buckets = new Uint32Array(2 ** (32 - shift) + 1);
  const pool = growingBytes(draft.surfaces.length + 7 * length + 1);
  let bucket = 0;
  for (let place = 0; place < length; place++) {
    if (place % PIECE === 0) yield;
    const row = order[place] as number;
    const hash = draft.hashes.array[row] as number;
    const own = bucketOf(hash, shift);
    while (bucket < own) buckets[++bucket] = pool.length;
    if ((variant[place] as number) >= MOST_VARIANTS) continue;
    if (sameAsBefore[place] === 0) {
      const [from, to] = [draft.surfaceStarts.array[row] as number, draft.surfaceStarts.array[row + 1] as number];
      writeSurface(pool, hash, draft.surfaces.array, from, to);
    }
    // A surface's rows come in the order of entities, so that what was said before stands just before.
    const packed = draft.rows.array[row] as number;
    const nextIsSame = place + 1 < length && sameAsBefore[place + 1] === 1;
    if (nextIsSame && draft.rows.array[order[place + 1] as number] === packed) continue;
    writeRow(pool, nextIsSame ? packed : asLastRow(packed));
  }
  while (bucket < buckets.length - 1) buckets[++bucket] = pool.length;
  return { buckets, pool: taken(pool) };
}
