import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';

/** Milliseconds after which a task reads on no more: with the block that it is at it stays under 5. */
export const SLICE_MS = 4;

/** The article's text, read in slices so that no frame has to wait. */
export interface SlicedText {
  /** The elements that are read, or were last; none where nothing is. */
  readonly roots: readonly Element[];
  /**
   * Reads elements, and no others that were being read. The first slice at once, each of the others when `next` lets
   * it.
   *
   * @param done called when all is read, unless something else came to be read meanwhile
   */
  read(roots: readonly Element[], next: (slice: () => void) => void, done: (reading: Reading) => void): void;
  /** Elements as they are now, however long that takes. */
  now(roots: readonly Element[]): Reading;
  /** What stands in a node has changed; `restyled` where it may be shown in another way. */
  forget(node: Node, restyled: boolean): void;
  /** Reads on no more, nor anything of the page from now on. */
  stop(): void;
}

export function createSlicedText(reader: Reader): SlicedText {
  let roots: readonly Element[] = [];
  /** Grows with each time that something else is to be read, or nothing. */
  let round = 0;

  return {
    get roots() {
      return roots;
    },
    read(of, next, done) {
      // At once, so that what changes while it is read is noticed.
      roots = of;
      const mine = ++round;
      const slice = (): void => {
        if (mine !== round) return;
        const reading = reader.read(roots, SLICE_MS);
        if (reading) done(reading);
        else next(slice);
      };
      slice();
    },
    now: (of) => reader.read(of) as Reading,
    forget(node, restyled) {
      reader.forget(node);
      if (restyled) reader.forgetUnder(node as Element);
    },
    stop() {
      round += 1;
      roots = [];
    },
  };
}
