/** Rows put in an order in which those of one hash stand together. */
import { createSlots } from './slots.ts';

export interface Chains {
  /** Rows in their new order: chains as their first rows came, within a chain as they came. */
  order: Uint32Array;
  /** How many chains there are. */
  count: number;
}

/** Linear in the rows: counted by hash, then placed. */
export function chainsOf(hashes: Uint32Array): Chains {
  const table = createSlots(hashes.length);
  const mask = table.length - 1;
  const firstRow = new Uint32Array(hashes.length);
  const sizes = new Uint32Array(hashes.length + 1);
  const chainOf = new Uint32Array(hashes.length);
  let count = 0;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number;
    let at = hash & mask;
    while (table[at] !== 0 && hashes[firstRow[(table[at] as number) - 1] as number] !== hash) at = (at + 1) & mask;
    if (table[at] === 0) {
      firstRow[count] = row;
      table[at] = ++count;
    }
    const chain = (table[at] as number) - 1;
    chainOf[row] = chain;
    sizes[chain + 1] = (sizes[chain + 1] as number) + 1;
  }
  for (let chain = 1; chain <= count; chain++) sizes[chain] = (sizes[chain] as number) + (sizes[chain - 1] as number);
  const order = new Uint32Array(hashes.length);
  for (let row = 0; row < hashes.length; row++) {
    const chain = chainOf[row] as number;
    const place = sizes[chain] as number;
    order[place] = row;
    sizes[chain] = place + 1;
  }
  return { order, count };
}
