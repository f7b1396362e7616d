import { useEffect, useState } from 'preact/hooks';
import { useHold } from './card-state.ts';

/**
 * Keeps the card open from when `on` until its reader has been there: the pointer came in, or the focus went out. It is
 * for what comes of itself while neither is on the card, which would close before it is read.
 */
export function useHoldUntilMet(on: boolean): void {
  const [met, setMet] = useState(false);
  useHold(on && !met);
  useEffect(() => {
    if (!on) return;
    const signs = new AbortController();
    for (const type of ['pointermove', 'blur']) addEventListener(type, () => setMet(true), signs);
    return () => signs.abort();
  }, [on]);
}
