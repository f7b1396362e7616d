import { useCallback, useEffect, useState } from 'preact/hooks';
import { allAnswered } from '../platform/send.ts';

/** Milliseconds after a change: by then what the reader changed is asked for, if not on the screen. */
const BESIDE_MS = 100;

/**
 * A count that goes up by `next`, and when the reader comes back to the tab: a card on some page may have changed what
 * is known meanwhile. `beside` is the same a moment later: when all that was asked until then is answered.
 */
export function useVersion(): { version: number; beside: number; next: () => void } {
  const [version, setVersion] = useState(0);
  const next = useCallback(() => setVersion((before) => before + 1), []);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') next();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [next]);
  const [beside, setBeside] = useState(version);
  useEffect(() => {
    let wanted = true;
    const follow = async () => {
      await allAnswered();
      if (wanted) setBeside(version);
    };
    const timer = setTimeout(() => void follow(), BESIDE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [version]);
  return { version, beside, next };
}
