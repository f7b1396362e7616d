import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref for a part that keeps the focus when that of it which had it goes away: another of it takes it.
 *
 * @param other finds who does; null where nobody can
 */
export function useKeptFocus<E extends HTMLElement>(other: (part: E) => HTMLElement | null): RefObject<E | null> {
  const part = useRef<E>(null);
  // What is on screen now is that from before.
  const had = part.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (had && part.current && document.activeElement === document.body) other(part.current)?.focus();
  });
  return part;
}
