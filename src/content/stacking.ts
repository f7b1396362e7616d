import { sticks } from './surroundings.ts';
import { holderOf } from './tree.ts';

/** How elements are stacked on the page. */
export interface Stacks {
  /**
   * How high the highest of the text's elements is stacked, 0 where none is. A layer has to be as high as that for the
   * elements' own ancestors not to hide it.
   */
  highest: number;
  /** Something stays where it is while the page scrolls, and is stacked no higher: it does not hide the layer by itself. */
  hasBars: boolean;
}

/** What may stay where it is, beside the text and what that stands in. */
const BARS = 'header, nav';

/** @param text the elements that the text stands in */
export function stacksOf(text: readonly Element[]): Stacks {
  const known = new Map<Element, number>();
  const bars: Element[] = [];
  const stackOf = (element: Element): number => {
    let stack = known.get(element);
    if (stack === undefined) {
      const style = getComputedStyle(element);
      // Only the outermost counts: what is within it is stacked within it.
      const holder = holderOf(element);
      stack = (holder && stackOf(holder)) || ownStack(style);
      known.set(element, stack);
      if (sticks(style)) bars.push(element);
    }
    return stack;
  };
  const highest = Math.max(0, ...text.map(stackOf));
  document.querySelectorAll(BARS).forEach(stackOf);
  return { highest, hasBars: bars.some((bar) => stackOf(bar) <= highest) };
}

function ownStack(style: CSSStyleDeclaration): number {
  return style.position === 'static' ? 0 : Number.parseFloat(style.zIndex) || 0;
}
