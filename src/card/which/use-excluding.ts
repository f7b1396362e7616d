import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** The question where a name is not to be marked, which a button of the card's foot opens in its place. */
export interface Excluding {
  asked: boolean;
  ask: () => void;
  end: () => void;
  /** The button, which has the focus again when the question is gone. */
  opener: RefObject<HTMLButtonElement | null>;
}

export function useExcluding(): Excluding {
  const [asked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return {
    asked,
    ask: () => setAsked(true),
    end() {
      setAsked(false);
      requestAnimationFrame(() => opener.current?.focus({ preventScroll: true }));
    },
    opener,
  };
}
