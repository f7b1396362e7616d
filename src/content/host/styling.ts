/**
 * Makes an element with this style: by the object model alone, which no page's content security policy forbids, and all
 * at once, since each property by itself is a way from our world to the page's.
 */
export function styledElement(style: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  return element;
}

/** Whether the reader wants nothing to move. */
export const wantsStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
