import { canon } from '../../engine/index.ts';
import type { AlikePair } from '../../views.ts';
import { readKnown } from '../changes/attach.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { RowRecord, StoreName } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import type { LoadedLexicon } from '../lexicon/loaded.ts';
import { rowsOf } from '../rows/row-store.ts';
import { entityRow, listEntities } from '../rows/rows.ts';
import { toldApart } from './distinct.ts';

/** What is read to tell whether two are alike. */
const STORES: StoreName[] = [
  'rows',
  'distinct',
  'packs',
  'packEntities',
  'entities',
  'anchors',
  'aliases',
  'notes',
  'facts',
];

/**
 * Pairs that are perhaps the same entity, for a piece of the reader's own entities in the order of names. `next` is
 * where the next piece goes on; left out after the last one.
 *
 * @param lexicon has every name, and what follows from names, by which one finds all that are called alike
 */
export async function listAlike(
  db: KnowledgeDb,
  lexicon: LoadedLexicon,
  { after, limit }: { after?: string; limit: number },
): Promise<{ pairs: AlikePair[]; next?: string }> {
  const piece = await listEntities(db, { of: 'mine', ...(after !== undefined && { after }), limit });
  // The list has changed where it was being walked: what is left is found when it is walked again.
  if (!piece) return { pairs: [] };
  const last = piece.ids.at(-1);
  const pairs = await reading(
    db,
    async (tx) => {
      const found = new Map<string, AlikePair>();
      for (const row of await rowsOf(tx, piece.ids)) {
        for (const pair of await alikeTo(tx, lexicon, row)) found.set(keyOf(pair), pair);
      }
      return [...found.values()];
    },
    STORES,
  );
  return { pairs, ...(piece.more && last !== undefined && { next: last }) };
}

/** Those that are perhaps the same as one entity, which stands first in each pair. */
export function alikeOf(db: KnowledgeDb, lexicon: LoadedLexicon, { id }: { id: string }): Promise<AlikePair[]> {
  return reading(
    db,
    async (tx) => {
      const [row] = await rowsOf(tx, [id]);
      return row ? alikeTo(tx, lexicon, row) : [];
    },
    STORES,
  );
}

const keyOf = ({ entities }: AlikePair): string =>
  entities
    .map(({ id }) => id)
    .sort()
    .join(' ');

async function alikeTo(tx: ReadTx, lexicon: LoadedLexicon, row: RowRecord): Promise<AlikePair[]> {
  const called = calledAlike(lexicon, row);
  if (called.size === 0) return [];
  const apart = await toldApart(tx, row.members);
  const pairs: AlikePair[] = [];
  for (const other of await rowsOf(tx, [...called.keys()])) {
    if (row.members.includes(other.id) || other.members.some((id) => apart.has(id))) continue;
    // Two of different packs are the packs' matter.
    if (!(row.mine || other.mine) || !kindsAgree(row, other)) continue;
    if (await idsDisagree(tx, row.id, other.id)) continue;
    pairs.push({ entities: [entityRow(row), entityRow(other)], name: called.get(other.id) ?? other.name });
  }
  return pairs;
}

/** Ids of all that have one of an entity's names, each with the first such name. */
function calledAlike({ spotter }: LoadedLexicon, { id, name, names }: RowRecord): Map<string, string> {
  const called = new Map<string, string>();
  for (const text of new Set([name, ...names.map((alias) => alias.text)])) {
    const length = canon(text).length;
    const whole = spotter.spot(text).find(({ start, end }) => canon(text.slice(start, end)).length === length);
    for (const other of whole?.candidates.map(spotter.id) ?? []) {
      if (other !== id && !called.has(other)) called.set(other, text);
    }
  }
  return called;
}

/** A concept is what the reader left a kind open with. */
function kindsAgree(one: RowRecord, other: RowRecord): boolean {
  return one.kind === other.kind || one.kind === 'concept' || other.kind === 'concept';
}

/**
 * Whether one and the same catalogue has both, under two ids: with an id in common they would be one entity already.
 */
async function idsDisagree(tx: ReadTx, one: string, other: string): Promise<boolean> {
  const [ids, others] = await Promise.all([one, other].map(async (id) => (await readKnown(tx, id)).merged.outside));
  return Object.entries(ids ?? {}).some(
    ([scheme, value]) => others?.[scheme] !== undefined && others[scheme] !== value,
  );
}
