import { isThere } from './tree.ts';

/**
 * Text nodes that one stretch takes at most: a page could tell by how long thousands take that it has a known name in
 * them.
 */
export const MOST_NODES = 99;

/** A stretch of one text node. Offsets are UTF-16 into the node's data. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** The way from offsets of a text to the text nodes it was read from, and back. */
export interface TextMap {
  /**
   * The stretches of text nodes that make up [start, end), or its beginning where it takes very many; what stands
   * between nodes, or went, belongs to none.
   */
  pieces(start: number, end: number): Piece[];
  /** The offset of a place in a text node; NaN where the node was not read. */
  offsetOf(node: Node, offset: number): number;
}

/**
 * @param nodes the text nodes in the order of the text
 * @param starts for each node the offset at which its data begins, ascending
 */
export function createTextMap(nodes: readonly Text[], starts: readonly number[]): TextMap {
  let indices: Map<Node, number> | undefined;

  return {
    pieces(start, end) {
      const found: Piece[] = [];
      const first = lastAtOrBefore(starts, start);
      for (let i = first; i < first + MOST_NODES; i += 1) {
        const node = nodes[i];
        const base = starts[i] as number;
        if (!node || base >= end) break;
        if (!isThere(node)) continue;
        const from = Math.max(0, start - base);
        // A page may have shortened the node since; a range beyond its end would throw.
        const to = Math.min(node.data.length, end - base);
        if (from < to) found.push({ node, start: from, end: to });
      }
      return found;
    },

    offsetOf(node, offset) {
      indices ??= new Map(nodes.map((known, index) => [known, index]));
      // No number and a number make none.
      return (starts[indices.get(node) as number] as number) + offset;
    },
  };
}

/** The index of the last of ascending numbers that is not above the target, or 0. */
export function lastAtOrBefore(ascending: readonly number[], target: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= target) low = middle;
    else high = middle;
  }
  return low;
}
