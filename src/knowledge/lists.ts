import type { Kind } from '../entity.ts';
import type { ListOf } from '../views.ts';
import type { RowRecord } from './schema.ts';

/** One list of entities by name. */
export interface ListName {
  of?: ListOf | undefined;
  kind?: Kind | undefined;
}

/** The name of a list, as rows have it. */
export function listName({ of = 'all', kind }: ListName): string {
  const list = typeof of === 'string' ? of : `pack:${of.pack}`;
  return kind === undefined ? list : `${list}/${kind}`;
}

/** Every entry of one list, or those from a folded name on: an array sorts after every string. */
export function listRange(list: string, from?: string): IDBKeyRange {
  return IDBKeyRange.bound(from === undefined ? [list] : [list, from], [list, []]);
}

/** Whether a row stands in a list. */
export function isIn({ lists }: Pick<RowRecord, 'lists'>, list: string): boolean {
  return lists.some(([name]) => name === list);
}
