import { useEffect, useRef } from 'preact/hooks';
import { whenChanged } from '../platform/changed.ts';
import { isMine } from '../platform/send.ts';

/**
 * What to do when something was changed elsewhere while the reader sees this page: in a second window, or on the page
 * that this one stands beside. What this page itself writes it knows, and while it is out of sight it need not hear: it
 * looks when its reader comes back to it (use-return.ts).
 */
export function useChanged(onChanged: () => void): void {
  const latest = useRef(onChanged);
  latest.current = onChanged;
  useEffect(() => {
    const gone = new AbortController();
    const hear = (request: string | undefined) => {
      if (document.visibilityState === 'visible' && !(request && isMine(request))) latest.current();
    };
    whenChanged(hear, gone.signal);
    return () => gone.abort();
  }, []);
}
