import type { Host } from '../host/host.ts';
import { type Reading, scopesOf } from '../text/reading.ts';
import { isThere } from '../text/tree.ts';
import { atEdges, stacksOf } from './stacking.ts';

/** What may stay where it is, beside the text, what that stands in and what is at the edges of the screen. */
const BARS = 'header, nav';

/** How high the layer is stacked, and what lies over it for a while all the same. */
export interface Height {
  /**
   * As high as the highest block of the text, known names in it or not: the page sees how high the host is. Puts the
   * host into the page too, but looks at the page first, which would have to lay out for us what was put into it.
   *
   * @returns whether something may lie over the text for a while
   */
  raise(reading: Reading): boolean;
  /** The same for what is at the edges of the screen: a script may make a bar of something while the page scrolls. */
  barsAtEdges(): boolean;
}

export function createHeight(host: Host): Height {
  let height = 0;

  return {
    raise(reading) {
      const text = reading.blocks.map(({ element }) => element).filter(isThere);
      const bars = [document, ...scopesOf(reading)].flatMap((scope) => [...scope.querySelectorAll(BARS)]);
      const stacks = stacksOf(text, [...bars, ...atEdges()]);
      height = stacks.highest;
      // Always in this order: the page sees which came first, and the browser's idle time must not tell it anything.
      host.attach();
      host.raise(height);
      // What stays and is stacked higher than we hides us by itself.
      return stacks.lowestBar <= height;
    },
    barsAtEdges: () => stacksOf([], atEdges()).lowestBar <= height,
  };
}
