import { isPlain } from './plain-key.ts';

/**
 * Moves the focus among the buttons and links of a list with the arrow keys, Home and End; for the onKeyDown of the
 * list or of what it stands in, where `list` is given. From the first, the up arrow goes to `before` where that is
 * given: the field that the list belongs to.
 */
export function moveFocus(
  event: KeyboardEvent,
  list: HTMLElement = event.currentTarget as HTMLElement,
  before?: HTMLElement | null,
): void {
  if (!isPlain(event)) return;
  const { activeElement: active } = document;
  const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
  // What stands beside one of them, such as a button of its row, is where that is.
  const here = stops.findLastIndex((stop) => stop === active || isBefore(stop, active));
  const there = destination(event.key, here, stops.length);
  const target = there === -1 && before ? before : there === undefined ? undefined : stops[there];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

const isBefore = (one: Node, other: Node | null): boolean =>
  other !== null && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function destination(key: string, here: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(here + 1, count - 1);
  if (key === 'ArrowUp') return here < 0 ? undefined : here - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
