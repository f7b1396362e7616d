import { packOf } from './ids.ts';
import type { AliasRecord, AnchorRecord, EntityRecord, PackEntityRecord, PackRecord } from './schema.ts';
import type { ReadTx } from './transaction.ts';

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
  /** False where only switched-off names are left of it: its pack is off, and the reader wrote nothing on it. */
  live: boolean;
}

export type Packs = ReadonlyMap<string, PackRecord>;

/** All packs by id, those that are off too. */
export async function readPacks(tx: ReadTx): Promise<Packs> {
  return new Map((await tx.objectStore('packs').getAll()).map((pack) => [pack.id, pack]));
}

/**
 * Everything that is the same entity as `id`: records joined by equal outside ids, transitively. In order of
 * precedence: the reader's own first, then packs that are on with the sample before others, then packs that are off.
 * The first live member leads the group. Empty where nothing is known of the id.
 */
export async function readGroup(tx: ReadTx, id: string, packs: Packs): Promise<Member[]> {
  const members: Member[] = [];
  const seenIds = new Set([id]);
  const seenKeys = new Set<string>();
  for (let wave = [id]; wave.length > 0; ) {
    const found = (await Promise.all(wave.map((one) => readMember(tx, one, packs)))).filter(
      (member) => member !== null,
    );
    members.push(...found);
    const keys = new Set(found.flatMap(memberKeys).filter((key) => !seenKeys.has(key)));
    for (const key of keys) seenKeys.add(key);
    const joined = await Promise.all([...keys].flatMap((key) => idsByOutside(tx, key)));
    wave = [...new Set(joined.flat())].filter((one) => !seenIds.has(one));
    for (const one of wave) seenIds.add(one);
  }
  return members.sort(byPrecedence);
}

/** The precedence of entities: also the order in which names are compiled. */
function byPrecedence(a: Pick<Member, 'id' | 'pack' | 'base'>, b: Pick<Member, 'id' | 'pack' | 'base'>): number {
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function rank({ pack, base }: Pick<Member, 'pack' | 'base'>): number {
  if (pack === null) return 0;
  return (base ? 1 : 3) + (pack === 'sample' ? 0 : 1);
}

/** What a pack says now stands for what it said when the reader first wrote on it. */
function memberKeys({ record, anchor, base }: Member): string[] {
  return [record, base ?? anchor].flatMap((known) => known?.outsideKeys ?? []);
}

function idsByOutside(tx: ReadTx, key: string): Promise<string[]>[] {
  const stores = ['entities', 'anchors', 'packEntities'] as const;
  return stores.map((store) => tx.objectStore(store).index('outside').getAllKeys(key));
}

async function readMember(tx: ReadTx, id: string, packs: Packs): Promise<Member | null> {
  const pack = packOf(id);
  if (pack === null) {
    const record = await tx.objectStore('entities').get(id);
    if (!record) return null;
    const { aliases, notes } = await readWritten(tx, id);
    return { id, pack, record, aliases, notes, live: true };
  }
  const [anchor, base] = await Promise.all([
    tx.objectStore('anchors').get(id),
    packs.get(pack)?.on ? tx.objectStore('packEntities').get(id) : undefined,
  ]);
  if (!anchor) return base ? { id, pack, base, aliases: [], notes: 0, live: true } : null;
  const [record, { aliases, notes, facts }] = await Promise.all([
    tx.objectStore('entities').get(id),
    readWritten(tx, id),
  ]);
  const member = { id, pack, anchor, ...(record && { record }), ...(base && { base }), aliases, notes };
  if (base || record || notes + facts > 0 || aliases.some((alias) => !alias.off)) return { ...member, live: true };
  // A name that the reader switched off stays off for the whole group; an anchor alone is nothing.
  return aliases.length > 0 ? { ...member, live: false } : null;
}

async function readWritten(tx: ReadTx, id: string): Promise<{ aliases: AliasRecord[]; notes: number; facts: number }> {
  const [aliases, notes, facts] = await Promise.all([
    tx.objectStore('aliases').index('entity').getAll(id),
    tx.objectStore('notes').index('entity').count(id),
    tx.objectStore('facts').index('entity').count(id),
  ]);
  return { aliases, notes, facts };
}
