/**
 * Makes an element with this style: by the object model alone, which no page's content security policy forbids, and all
 * at once, since each property by itself is a way from our world to the page's.
 */
export function styledElement(style: string): HTMLElement;
/** The same of a drawing, or of a path in it. */
export function styledElement(style: string, shape: 'svg' | 'path'): SVGElement;
export function styledElement(style: string, shape?: string): HTMLElement | SVGElement {
  const element = shape
    ? (document.createElementNS('http://www.w3.org/2000/svg', shape) as SVGElement)
    : document.createElement('div');
  element.style.cssText = style;
  return element;
}

/** Whether the reader wants nothing to move. */
export const wantsStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
