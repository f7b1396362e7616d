/** Typed arrays that grow by doubling while a lexicon is compiled. */

export interface Growing<A extends Uint8Array | Uint32Array> {
  /** Only the first `length` count. */
  array: A;
  length: number;
}

export const growingBytes = (room = 1024): Growing<Uint8Array> => ({ array: new Uint8Array(room), length: 0 });
export const growingNumbers = (room = 256): Growing<Uint32Array> => ({ array: new Uint32Array(room), length: 0 });

export function push<A extends Uint8Array | Uint32Array>(growing: Growing<A>, value: number): void {
  if (growing.length === growing.array.length) {
    const longer = new (growing.array.constructor as new (length: number) => A)(2 * growing.length + 8);
    longer.set(growing.array);
    growing.array = longer;
  }
  growing.array[growing.length++] = value;
}

/** A copy of what counts. */
export function taken<A extends Uint8Array | Uint32Array>(growing: Growing<A>): A {
  return growing.array.slice(0, growing.length) as A;
}
