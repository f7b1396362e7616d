import type { Kind } from '../../entity.ts';
import type { ListOf } from '../../views.ts';
import type { RowRecord } from '../database/schema.ts';

/** One list of entities by name. */
export interface ListName {
  of?: ListOf | undefined;
  kind?: Kind | undefined;
}

/** The list of what the reader made or wrote on. */
export const MINE = 'mine';

/** Before the tag in the name of a list of all that have it. */
export const TAG_LIST = 'tag:';

/** The name of a list, as rows have it. */
export function listName({ of = 'all', kind }: ListName): string {
  const list = typeof of === 'string' ? of : 'pack' in of ? `pack:${of.pack}` : TAG_LIST + of.tag;
  return kind === undefined ? list : `${list}/${kind}`;
}

/** Every entry of one list, or those from a folded name on: an array sorts after every string. */
export function listRange(list: string, from?: string): IDBKeyRange {
  return IDBKeyRange.bound(from === undefined ? [list] : [list, from], [list, []]);
}

/** Every entry of the lists of all tags that begin so. */
export function tagRange(tag: string): IDBKeyRange {
  return IDBKeyRange.bound([TAG_LIST + tag], [`${TAG_LIST}${tag}\uffff`]);
}

/** The tags of a row. */
export function tagsIn({ lists }: Pick<RowRecord, 'lists'>): string[] {
  return lists.flatMap(([name]) =>
    name.startsWith(TAG_LIST) && !name.includes('/') ? [name.slice(TAG_LIST.length)] : [],
  );
}

/** Whether a row stands in a list. */
export function isIn({ lists }: Pick<RowRecord, 'lists'>, list: string): boolean {
  return lists.some(([name]) => name === list);
}
