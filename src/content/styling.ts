/** Sets styles by the object model alone, which no page's content security policy forbids. */
export function setStyles(element: HTMLElement, styles: Record<string, string>, priority = ''): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, priority);
}
