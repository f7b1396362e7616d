/** Sets styles by the object model alone, which no page's content security policy forbids. */
export function setStyles(element: HTMLElement, styles: Record<string, string>, priority = ''): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, priority);
}

/** Makes an element with these styles: set all at once, since each by itself is a way from our world to the page's. */
export function styledElement(styles: Record<string, string>, priority: '' | 'important' = ''): HTMLElement {
  const element = document.createElement('div');
  const end = priority && ` !${priority}`;
  element.style.cssText = Object.entries(styles)
    .map(([name, value]) => `${name}: ${value}${end};`)
    .join(' ');
  return element;
}
