import type { OutsideIds } from '../../entity.ts';

/** The pack of a pack's entity's id ("pack/id"), or null for an id of the reader's own. */
export function packOf(id: string): string | null {
  const slash = id.indexOf('/');
  return slash < 0 ? null : id.slice(0, slash);
}

/** The ids of all entities of one pack, as a range of keys: "0" is the character after "/". */
export function idsOfPack(pack: string): IDBKeyRange {
  return IDBKeyRange.bound(`${pack}/`, `${pack}0`, false, true);
}

/**
 * The key that an entity has by its id alone: who has it among its keys is the same entity. No outside id makes one,
 * since each of those has its scheme first.
 */
export function keyOfId(id: string): string {
  return `=${id}`;
}

/** "scheme:value" of every outside id: records with an equal one are one entity. */
export function outsideKeys(outside: OutsideIds = {}): string[] {
  return Object.entries(outside)
    .filter(([, value]) => value !== '')
    .map(([scheme, value]) => `${scheme}:${value}`);
}
