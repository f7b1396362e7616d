import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** A form in the card that a button opens, or a draft that is there when the card opens. */
export interface Writing {
  shown: boolean;
  /** The reader opened it here, and not a draft: it takes the focus. */
  wanted: boolean;
  open: () => void;
  close: () => void;
  /** The button that opens it, which has the focus again when it is closed. */
  opener: RefObject<HTMLButtonElement | null>;
}

/** @param left whether a draft was left in it */
export function useWriting(left: boolean): Writing {
  const [state, setState] = useState<'as left' | 'open' | 'closed'>('as left');
  const opener = useRef<HTMLButtonElement>(null);
  return {
    shown: state === 'open' || (state === 'as left' && left),
    wanted: state === 'open',
    open: () => setState('open'),
    close() {
      setState('closed');
      // It stands where the form stood.
      requestAnimationFrame(() => opener.current?.focus());
    },
    opener,
  };
}
