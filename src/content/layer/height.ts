import type { Host } from '../host/host.ts';
import { type Reading, scopesOf } from '../text/reading.ts';
import { isThere } from '../text/tree.ts';
import { atEdges, stacksOf } from './stacking.ts';

/** What may stay where it is, beside the text, what that stands in and what is at the edges of the screen. */
const BARS = 'header, nav';

/** How high the layer is stacked, and what lies over it for a while all the same. */
export interface Height {
  /**
   * As high as the highest block of the text, known names in it or not: the page sees how high the host is.
   *
   * @returns whether something may lie over the text for a while
   */
  raise(reading: Reading | undefined): boolean;
  /** The same for what is at the edges of the screen: a script may make a bar of something while the page scrolls. */
  barsAtEdges(): boolean;
}

export function createHeight(host: Host): Height {
  let height = 0;
  /** Whether some of them stay while the page scrolls and are stacked no higher than we: those do not hide us by themselves. */
  const areBars = (elements: readonly Element[]): boolean => stacksOf(elements).lowestBar <= height;

  return {
    raise(reading) {
      const text = (reading?.blocks ?? []).map(({ element }) => element).filter(isThere);
      height = stacksOf(text).highest;
      host.raise(height);
      const bars = [document, ...(reading ? scopesOf(reading) : [])].flatMap((scope) => [
        ...scope.querySelectorAll(BARS),
      ]);
      return areBars([...text, ...bars, ...atEdges()]);
    },
    barsAtEdges: () => areBars(atEdges()),
  };
}
