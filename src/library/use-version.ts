import { useCallback, useEffect, useState } from 'preact/hooks';
import { quietFor } from '../platform/send.ts';
import { useChanged } from '../ui/use-changed.ts';
import { useReturn } from '../ui/use-return.ts';

/** Milliseconds between two looks whether the reader, and what they set off, have come to rest. */
const LOOK_MS = 50;
/** Milliseconds without a question after which they have; who goes on at once is not kept waiting by what is beside. */
const REST_MS = 250;
/** Milliseconds after which it is not waited any more: a long list is being walked, perhaps. */
const LONGEST_MS = 3000;

/**
 * A count that goes up by `next`, when something is changed in another window, and when the reader comes back to the
 * tab or its window: a card on some page may have changed what is known meanwhile. `beside` follows it when nothing has
 * been asked for a moment.
 */
export function useVersion(): { version: number; beside: number; next: () => void } {
  const [version, setVersion] = useState(0);
  const next = useCallback(() => setVersion((before) => before + 1), []);
  useReturn(next);
  useChanged(next);
  const [beside, setBeside] = useState(version);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => {
      if (quietFor() < REST_MS && performance.now() - begun < LONGEST_MS) return;
      clearInterval(timer);
      setBeside(version);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [version]);
  return { version, beside, next };
}
