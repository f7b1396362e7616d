import type { TargetedKeyboardEvent } from 'preact';
import { moveFocus } from '../ui/move-focus.ts';

/** The arrows go through all that the popup lists, from one list to the next; up from the first is the search field. */
export function goThrough(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { currentTarget: all, target, key } = event;
  const field = all.querySelector<HTMLElement>('input[type="search"]');
  // Home and End are the text's there.
  if (target === field && key !== 'ArrowDown') return;
  moveFocus(event, all, field);
}
