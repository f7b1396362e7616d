/**
 * Moves the focus among the buttons and links of a list with the arrow keys, Home and End; for the list's onKeyDown.
 * From the first, the up arrow goes to `before` where that is given: the field that the list belongs to.
 */
export function moveFocus(
  event: KeyboardEvent,
  list: HTMLElement = event.currentTarget as HTMLElement,
  before?: HTMLElement | null,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const there = destination(event.key, here, stops.length);
  const target = there === -1 && before ? before : there === undefined ? undefined : stops[there];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function destination(key: string, here: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(here + 1, count - 1);
  if (key === 'ArrowUp') return here < 0 ? undefined : here - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
