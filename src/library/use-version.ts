import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * A count that goes up by `next`, and when the reader comes back to the tab:
 * a card on some page may have changed what is known meanwhile.
 */
export function useVersion(): { version: number; next: () => void } {
  const [version, setVersion] = useState(0);
  const next = useCallback(() => setVersion((before) => before + 1), []);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') next();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [next]);
  return { version, next };
}
