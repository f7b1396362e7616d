import { createSpotter, type Lexicon } from '../../src/engine/index.ts';
import { median } from './measure.ts';

export interface EditRow {
  names: number;
  /** Microseconds for one entity with one name, the median. */
  addUs: number;
  hideUs: number;
}

/** Edits measured: as many as are made before the lexicon is compiled anew. */
const EDITS = 200;

/** Adds entities to a copy of the lexicon and hides them again. Throws where one is not spotted, or still is. */
export function measureEdit(names: number, lexicon: Lexicon): EditRow {
  const spotter = createSpotter(structuredClone(lexicon));
  const times = { add: [] as number[], hide: [] as number[] };
  for (let at = 0; at < EDITS; at++) {
    const name = `Quintilia Zwinglihaus ${at}`;
    const begun = performance.now();
    const index = spotter.add({ id: `edit/${at}`, name }, names);
    const added = performance.now();
    if (spotter.spot(name).length !== 1) throw new Error(`${name} was added and is not spotted.`);
    const spotted = performance.now();
    spotter.hide(index);
    times.add.push(added - begun);
    times.hide.push(performance.now() - spotted);
    if (spotter.spot(name).length !== 0) throw new Error(`${name} was hidden and is spotted.`);
  }
  return { names, addUs: 1000 * median(times.add), hideUs: 1000 * median(times.hide) };
}
