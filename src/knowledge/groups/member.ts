import { keyOfId, packOf } from '../database/ids.ts';
import type { PackEntityRecord } from '../database/pack-records.ts';
import type { AliasRecord, AnchorRecord, EntityRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import type { Packs } from './known-packs.ts';

/** One record of a group: the reader's own entity, or a pack's with what the reader wrote over it. */
export interface Member {
  id: string;
  /** Null where the entity is the reader's own. */
  pack: string | null;
  /** The reader's record: their own entity, or the one over a pack's. */
  record?: EntityRecord;
  /** What the pack said last, kept since the reader first wrote on its entity. */
  anchor?: AnchorRecord;
  /** The pack's entity, where its pack is switched on. */
  base?: PackEntityRecord;
  /** The reader's aliases on this id, and the switches of pack aliases. */
  aliases: AliasRecord[];
  /** How many notes the reader wrote on this id. */
  notes: number;
  /** And how many facts. */
  facts: number;
  /** False where only switched-off names are left of it: its pack is off, and the reader wrote nothing on it. */
  live: boolean;
}

/** Ids of all records that are one entity, those that were merged away included. */
export const recordIds = (members: readonly Member[]): string[] => [
  ...new Set([...members.map(({ id }) => id), ...members.flatMap(({ record }) => record?.same ?? [])]),
];

/** What a record is joined to others by; what its pack says now stands for what it said before. */
export function memberKeys({ id, record, anchor, base }: Member): string[] {
  return [keyOfId(id), ...[record, base ?? anchor].flatMap((known) => known?.outsideKeys ?? [])];
}

/** The record with this id, or null where nothing is known of it. */
export async function readMember(tx: ReadTx, id: string, packs: Packs): Promise<Member | null> {
  const pack = packOf(id);
  if (pack === null) {
    const record = await tx.objectStore('entities').get(id);
    if (!record) return null;
    return { id, pack, record, ...(await readWritten(tx, id)), live: true };
  }
  const [anchor, base] = await Promise.all([
    tx.objectStore('anchors').get(id),
    packs.get(pack)?.on ? tx.objectStore('packEntities').get(id) : undefined,
  ]);
  if (!anchor) return base ? { id, pack, base, aliases: [], notes: 0, facts: 0, live: true } : null;
  const [record, { aliases, notes, facts }] = await Promise.all([
    tx.objectStore('entities').get(id),
    readWritten(tx, id),
  ]);
  const member = { id, pack, anchor, ...(record && { record }), ...(base && { base }), aliases, notes, facts };
  if (base || record || notes + facts > 0 || aliases.some((alias) => !alias.off)) return { ...member, live: true };
  // A name that the reader switched off stays off for the whole group; an anchor alone is nothing.
  return aliases.length > 0 ? { ...member, live: false } : null;
}

async function readWritten(tx: ReadTx, id: string): Promise<Pick<Member, 'aliases' | 'notes' | 'facts'>> {
  const [aliases, notes, facts] = await Promise.all([
    tx.objectStore('aliases').index('entity').getAll(id),
    tx.objectStore('notes').index('entity').count(id),
    tx.objectStore('facts').index('entity').count(id),
  ]);
  return { aliases, notes, facts };
}

/** The reader's tags on any of an entity's records, by name. */
export function tagsOf(members: readonly Member[]): string[] {
  return [...new Set(members.flatMap(({ record }) => record?.tags ?? []))].sort();
}
