/** Keys that an index has for one word of a query, read up to a number. */
export interface KeyList {
  keys: string[];
  /** Whether these are all that there are. */
  whole: boolean;
}

/** Reads at most so many keys. */
export type KeySource = (most: number) => Promise<KeyList>;

/** Records that an index has for one word, read up to a number. */
export interface RecordList<R> {
  records: R[];
  whole: boolean;
}

/** Reads at most so many records: five times as fast as reading their keys, and then each. */
export type RecordSource<R> = (most: number) => Promise<RecordList<R>>;

/** What can be asked for its keys: an index or a store. */
interface Keyed {
  getAllKeys(range: IDBKeyRange, most: number): Promise<string[]>;
}

/** The keys within any of these ranges of an index. */
export function keysIn(index: Keyed, ranges: readonly IDBKeyRange[]): KeySource {
  return async (most) => {
    const lists = await Promise.all(ranges.map((range) => index.getAllKeys(range, most)));
    return { keys: lists.flat(), whole: lists.every(({ length }) => length < most) };
  };
}

/** The records within any of these ranges of an index. */
export function recordsIn<R>(
  index: { getAll(range: IDBKeyRange, most: number): Promise<R[]> },
  ranges: readonly IDBKeyRange[],
): RecordSource<R> {
  return async (most) => {
    const lists = await Promise.all(ranges.map((range) => index.getAll(range, most)));
    return { records: lists.flat(), whole: lists.every(({ length }) => length < most) };
  };
}

/** What stands in either of two. */
export function eitherOf(one: KeySource, other: KeySource): KeySource {
  return async (most) => {
    const [a, b] = await Promise.all([one(most), other(most)]);
    return { keys: [...a.keys, ...b.keys], whole: a.whole && b.whole };
  };
}

/**
 * The keys that are in all lists which are whole, each once, in the order of the first list; null where none is whole.
 * A word that is nearly everywhere is not read to its end for one that is rare: what is left is to be looked at itself.
 */
export function inAllWhole(lists: readonly KeyList[]): string[] | null {
  const [first, ...others] = lists.filter(({ whole }) => whole).map(({ keys }) => new Set(keys));
  return first ? [...first].filter((key) => others.every((keys) => keys.has(key))) : null;
}
