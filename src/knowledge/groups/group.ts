import { keyOfId } from '../database/ids.ts';
import type { ReadTx } from '../database/transaction.ts';
import { joinByKeys } from './join.ts';
import type { Packs } from './known-packs.ts';
import { type Member, memberKeys, readMember } from './member.ts';

/**
 * Everything that is the same entity as `id`: records joined by equal outside ids or by the reader, transitively. In
 * order of precedence: the reader's own first, then packs that are on with the sample before others, then packs that
 * are off. The first live member leads the group. Empty where nothing is known of the id.
 */
export async function readGroup(tx: ReadTx, id: string, packs: Packs): Promise<Member[]> {
  return (await readGroups(tx, [id], packs))[0] ?? [];
}

/** The groups of these ids, each once however many of its members are among them. */
export async function readGroups(tx: ReadTx, ids: readonly string[], packs: Packs): Promise<Member[][]> {
  const members: Member[] = [];
  const seenIds = new Set(ids);
  const seenKeys = new Set<string>();
  for (let wave = [...seenIds]; wave.length > 0; ) {
    const found = (await Promise.all(wave.map((one) => readMember(tx, one, packs)))).filter(
      (member) => member !== null,
    );
    members.push(...found);
    // One that was merged into another has no record: the other is found by its id.
    const keys = new Set([...wave.map(keyOfId), ...found.flatMap(memberKeys)].filter((key) => !seenKeys.has(key)));
    for (const key of keys) seenKeys.add(key);
    const joined = await Promise.all([...keys].flatMap((key) => idsByKey(tx, key)));
    const same = found.flatMap(({ record }) => record?.same ?? []);
    wave = [...new Set([...joined.flat(), ...same])].filter((one) => !seenIds.has(one));
    for (const one of wave) seenIds.add(one);
  }
  return joinByKeys(members, memberKeys).map((group) => group.sort(byPrecedence));
}

function idsByKey(tx: ReadTx, key: string): Promise<string[]>[] {
  // Only the reader says that one id is another.
  const stores = key.startsWith('=') ? (['entities'] as const) : (['entities', 'anchors', 'packEntities'] as const);
  return stores.map((store) => tx.objectStore(store).index('outside').getAllKeys(key));
}

/** The precedence of entities: also the order in which names are compiled. */
export function byPrecedence(a: Pick<Member, 'id' | 'pack' | 'base'>, b: Pick<Member, 'id' | 'pack' | 'base'>): number {
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function rank({ pack, base }: Pick<Member, 'pack' | 'base'>): number {
  if (pack === null) return 0;
  return (base ? 1 : 3) + (pack === 'sample' ? 0 : 1);
}
