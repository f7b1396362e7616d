import { holderOf } from './tree.ts';

/**
 * How high the highest of some elements is stacked on the page, 0 where none is. A layer has to be as high as that for
 * the elements' own ancestors not to hide it.
 */
export function highestStack(elements: Iterable<Element>): number {
  const known = new Map<Element, number>();
  const stackOf = (element: Element): number => {
    let stack = known.get(element);
    if (stack === undefined) {
      // Only the outermost counts: what is within it is stacked within it.
      const holder = holderOf(element);
      stack = (holder && stackOf(holder)) || ownStack(getComputedStyle(element));
      known.set(element, stack);
    }
    return stack;
  };
  let highest = 0;
  for (const element of elements) highest = Math.max(highest, stackOf(element));
  return highest;
}

function ownStack(style: CSSStyleDeclaration): number {
  return style.position === 'static' ? 0 : Number.parseFloat(style.zIndex) || 0;
}
