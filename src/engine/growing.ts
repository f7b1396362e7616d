/** Typed arrays that grow by doubling while a lexicon is compiled. */

export interface Growing<A extends Uint8Array | Uint32Array> {
  /** Only the first `length` count. */
  array: A;
  length: number;
}

export const growingBytes = (): Growing<Uint8Array> => ({ array: new Uint8Array(1024), length: 0 });
export const growingNumbers = (): Growing<Uint32Array> => ({ array: new Uint32Array(256), length: 0 });

export function push<A extends Uint8Array | Uint32Array>(growing: Growing<A>, value: number): void {
  if (growing.length === growing.array.length) {
    const longer = new (growing.array.constructor as new (length: number) => A)(2 * growing.length);
    longer.set(growing.array);
    growing.array = longer;
  }
  growing.array[growing.length++] = value;
}

/** A copy of what counts. */
export function taken<A extends Uint8Array | Uint32Array>(growing: Growing<A>): A {
  return growing.array.slice(0, growing.length) as A;
}
