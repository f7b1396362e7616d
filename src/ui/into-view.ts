/** As a part's `ref`: brings it into view when it appears, since nobody looks for what is wrong below the fold. */
export function intoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
