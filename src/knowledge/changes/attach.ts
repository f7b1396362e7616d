import { Problem } from '../../problem.ts';
import { keyOfId, packOf } from '../database/ids.ts';
import type { ReadTx } from '../database/transaction.ts';
import { anchorOf } from '../groups/anchors.ts';
import { readGroup } from '../groups/group.ts';
import { readPacks } from '../groups/known-packs.ts';
import type { Member } from '../groups/member.ts';
import { type Merged, mergeGroup } from '../groups/merge.ts';
import type { Draft } from './change.ts';

/** An entity as it stands within a transaction: its records and what they say together. */
export interface Known {
  members: Member[];
  merged: Merged;
}

/** @throws Problem `not-found` where nothing is known of the id, or only a pack that is off. */
export async function readKnown(tx: ReadTx, id: string): Promise<Known> {
  const packs = await readPacks(tx);
  const members = await readGroup(tx, id, packs);
  const merged = mergeGroup(members, packs);
  if (!merged) throw notFound('entity');
  return { members, merged };
}

/**
 * Makes sure that what the reader is about to write on this id stays findable: the entity is their own, or a pack's
 * with an anchor. A pack that was switched off meanwhile still takes what is written.
 *
 * @returns the id to write on: another one where the entity was merged into another
 * @throws Problem `not-found`
 */
export async function attach({ read, anchor }: Draft, id: string): Promise<string> {
  if (await read.objectStore(packOf(id) === null ? 'entities' : 'anchors').getKey(id)) return id;
  const base = await read.objectStore('packEntities').get(id);
  if (!base) {
    const merged = await read.objectStore('entities').index('outside').getKey(keyOfId(id));
    if (merged === undefined) throw notFound('entity');
    return merged;
  }
  const pack = await read.objectStore('packs').get(base.pack);
  await anchor(anchorOf(base, pack?.name ?? base.pack));
  return id;
}

/** The name under which the reader sees an entity, for a change's label. */
export async function nameOf(tx: ReadTx, id: string): Promise<string> {
  const row = await tx.objectStore('rows').index('members').get(id);
  if (row) return row.name;
  return (await tx.objectStore('anchors').get(id))?.name ?? 'an entity';
}

export function notFound(
  what: 'entity' | 'alias' | 'fact' | 'note' | 'pack' | 'exclusion' | 'choice' | 'pair' | 'name',
): Problem {
  const named = what === 'exclusion' ? 'name that was left out' : what;
  return new Problem('not-found', `This ${named} is no longer there; it may have been deleted. Nothing was changed.`);
}
