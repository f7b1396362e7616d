import { holderOf } from '../text/tree.ts';
import { sticks } from './surroundings.ts';

/** How some elements are stacked on the page. */
export interface Stacks {
  /**
   * How high the highest is stacked, 0 where none is. A layer has to be as high as that for the elements' own ancestors
   * not to hide it.
   */
  highest: number;
  /** How high the lowest of all is that stays where it is while the page scrolls; Infinity where none does. */
  lowestBar: number;
}

/** @param others asked for bars alone */
export function stacksOf(elements: readonly Element[], others: readonly Element[]): Stacks {
  const known = new Map<Element, number>();
  let lowestBar = Infinity;
  const stackOf = (element: Element): number => {
    let stack = known.get(element);
    if (stack === undefined) {
      const style = getComputedStyle(element);
      const { position } = style;
      // Only the outermost counts: what is within it is stacked within it.
      const holder = holderOf(element);
      stack = (holder && stackOf(holder)) || (position !== 'static' && parseFloat(style.zIndex)) || 0;
      known.set(element, stack);
      if (sticks(position)) lowestBar = Math.min(lowestBar, stack);
    }
    return stack;
  };
  const highest = Math.max(0, ...elements.map(stackOf));
  others.forEach(stackOf);
  return { highest, lowestBar };
}

/** What is at the upper and at the lower edge of the screen now. */
export const atEdges = (): Element[] =>
  [1, innerHeight - 1].flatMap((y) => document.elementFromPoint(innerWidth / 2, y) ?? []);
