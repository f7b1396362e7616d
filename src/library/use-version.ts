import { useCallback, useEffect, useState } from 'preact/hooks';
import { isAsking } from '../platform/send.ts';

/** Milliseconds after a change, and between two looks whether what it has asked for is there. */
const BESIDE_MS = 100;
/** Looks after which it is not waited any more: a long list is being walked, perhaps. */
const LOOKS = 8;

/**
 * A count that goes up by `next`, and when the reader comes back to the tab: a card on some page may have changed what
 * is known meanwhile. `beside` follows it when nothing else is asked any more.
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
    let looks = 0;
    const timer = setInterval(() => {
      looks++;
      if (isAsking() && looks < LOOKS) return;
      clearInterval(timer);
      setBeside(version);
    }, BESIDE_MS);
    return () => clearInterval(timer);
  }, [version]);
  return { version, beside, next };
}
