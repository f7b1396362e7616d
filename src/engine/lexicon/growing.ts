/** Typed arrays that grow by doubling while a lexicon is compiled. */

export interface Growing<A extends Uint8Array | Uint32Array> {
  /** Only the first `length` count. */
  array: A;
  length: number;
}

export const growingBytes = (room = 1024): Growing<Uint8Array> => ({ array: new Uint8Array(room), length: 0 });
export const growingNumbers = (room = 256): Growing<Uint32Array> => ({ array: new Uint32Array(room), length: 0 });

export function push<A extends Uint8Array | Uint32Array>(growing: Growing<A>, value: number): void {
  if (growing.length === growing.array.length) grow(growing, growing.length + 1);
  growing.array[growing.length++] = value;
}

/** Pushes the values between two places of another array. */
export function pushAll<A extends Uint8Array | Uint32Array>(
  growing: Growing<A>,
  from: A,
  start: number,
  end: number,
): void {
  const { length } = growing;
  if (length + end - start > growing.array.length) grow(growing, length + end - start);
  const { array } = growing;
  // They are few: a loop is faster than the platform's copy.
  for (let at = start; at < end; at++) array[length + at - start] = from[at] as number;
  growing.length += end - start;
}

function grow<A extends Uint8Array | Uint32Array>(growing: Growing<A>, needed: number): void {
  const longer = new (growing.array.constructor as new (length: number) => A)(2 * needed + 8);
  longer.set(growing.array);
  growing.array = longer;
}

/** A copy of what counts. */
export function taken<A extends Uint8Array | Uint32Array>(growing: Growing<A>): A {
  return growing.array.slice(0, growing.length) as A;
}
