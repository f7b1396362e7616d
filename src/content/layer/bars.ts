import type { Box, Surroundings } from './surroundings.ts';

/**
 * What of something that is drawn at text stands beside the bars that the text passes under; undefined where that is
 * nothing. Looks at what is on the screen, so that only pages with such bars should pay for it.
 */
export function besideBars<B extends Box>(
  box: B,
  { stuck }: Surroundings,
  around: (element: Element) => Surroundings,
): B | undefined {
  const barAt = (y: number): DOMRect | undefined => {
    const seen = document.elementFromPoint((box.left + box.right) / 2, y);
    const there = seen && around(seen);
    return there?.hides ? there.stuck.find((bar) => !stuck.includes(bar))?.getBoundingClientRect() : undefined;
  };
  const top = barAt(box.top)?.bottom ?? box.top;
  const bottom = barAt(box.bottom)?.top ?? box.bottom;
  return bottom > top ? { ...box, top, bottom } : undefined;
}
