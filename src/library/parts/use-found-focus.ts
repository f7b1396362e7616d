import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref whose element takes the focus when it appears while nothing has it, as after a deletion or a finished form:
 * otherwise the next Tab would begin at the top of the page.
 *
 * @param shown what is shown below it: with another, a form that had the focus may be gone. Nothing scrolls then
 */
export function useFoundFocus<E extends HTMLElement>(shown?: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  const appeared = useRef(false);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: appeared.current });
    appeared.current = true;
  }, [shown]);
  return element;
}
