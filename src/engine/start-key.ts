/** A key of 16 bits for the first two folded units of a name; 0 stands for the second of a one-letter word. */
export const startKey = (first: number, second: number): number => (first ^ (second << 8)) & 0xffff;
