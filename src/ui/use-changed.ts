import { useEffect, useRef } from 'preact/hooks';
import { whenChanged } from '../platform/changed.ts';

/**
 * What to do when something was changed elsewhere while the reader sees this page and works in another: in a second
 * window, or on the page that this one stands beside. Where they work themselves they hear of their own changes, and a
 * page that is out of sight looks when they come back to it (use-return.ts).
 */
export function useChanged(onChanged: () => void): void {
  const latest = useRef(onChanged);
  latest.current = onChanged;
  useEffect(() => {
    const gone = new AbortController();
    const hear = () => {
      if (document.visibilityState === 'visible' && !document.hasFocus()) latest.current();
    };
    whenChanged(hear, gone.signal);
    return () => gone.abort();
  }, []);
}
