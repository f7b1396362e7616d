/** [start, end) of a mention in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** Finds all mentions in a text: whole words, leftmost-longest, in order. */
export type Spotter = (text: string) => Span[];

/** A way to spot names that a developer could take instead of ours. */
export interface Peer {
  name: string;
  /** The most names it can be built for within a minute and 4 GB. */
  most: number;
  /** The same within a quick run; ten thousand where it is not given. */
  quickMost?: number;
  build(names: readonly string[]): Spotter;
}

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([start, end], at) => start === b[at]?.[0] && end === b[at]?.[1]);
